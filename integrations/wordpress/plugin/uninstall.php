<?php
/**
 * Takes away what the plug-in has stored, on every site of a network.
 *
 * @package GutSkinWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$gut_skin_forget = static function () {
	delete_option( 'gut_skin_settings' );
	delete_option( 'gut_skin_content' );
	delete_option( 'gut_skin_refused' );
};

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $gut_skin_site ) {
		switch_to_blog( $gut_skin_site );
		$gut_skin_forget();
		restore_current_blog();
	}
} else {
	$gut_skin_forget();
}
