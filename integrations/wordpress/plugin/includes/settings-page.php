<?php
/**
 * Settings → Gut-Skin Widgets. Its fields are the settings of the tag, plus language, accent and own content.
 *
 * @package GutSkinWidgets
 */

namespace GutSkinWidgets;

defined( 'ABSPATH' ) || exit;

const PAGE = 'gut-skin-widgets';

add_action(
	'admin_init',
	static function () {
		register_setting(
			PAGE,
			SETTINGS,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\checked_settings',
				'default'           => array(),
			)
		);
		register_setting(
			PAGE,
			CONTENT,
			array(
				'type'              => 'string',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_content',
				'default'           => '',
			)
		);
	}
);

/** What the form sent, with a line for everything that could not be kept. */
function checked_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$sound = sanitize_settings( $given );
	foreach ( fields() as $name => $field ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		if ( '' !== $value && ! isset( $sound[ $name ] ) ) {
			add_settings_error(
				SETTINGS,
				SETTINGS . $name,
				/* translators: 1: a field, 2: what was written in it. */
				sprintf( __( '%1$s can\'t be "%2$s", and was left empty.', 'gut-skin-widgets' ), $field['label'], $value )
			);
		}
	}
	return $sound;
}

/** The fields: two of our own, then all that `<gut-skin-settings>` takes. */
function fields(): array {
	return array(
		'lang'   => array(
			'kind'   => 'choice',
			'values' => known()['languages'],
			'label'  => __( 'Language', 'gut-skin-widgets' ),
			'help'   => __( 'Empty: the language of the site.', 'gut-skin-widgets' ),
		),
		'accent' => array(
			'kind'  => 'text',
			'label' => __( 'Accent', 'gut-skin-widgets' ),
			'help'  => __( 'A colour such as #1f6f78. The widgets keep its contrast readable.', 'gut-skin-widgets' ),
		),
	) + tags()['settings']['attributes'];
}

add_action(
	'admin_menu',
	static function () {
		$hook = add_options_page(
			__( 'Gut-Skin Widgets', 'gut-skin-widgets' ),
			__( 'Gut-Skin Widgets', 'gut-skin-widgets' ),
			'manage_options',
			PAGE,
			__NAMESPACE__ . '\print_page'
		);
		add_action( "load-$hook", __NAMESPACE__ . '\enqueue_check' );
	}
);

/** The widgets themselves read the content on this page, and say what they don't take. */
function enqueue_check(): void {
	if ( '' !== content_address() ) {
		wp_enqueue_script( NAME . '-check', address( 'assets/check.js' ), array(), build(), true );
		wp_enqueue_script( NAME . '-all', address( 'dist/gut-skin.all.js' ), array( NAME . '-check' ), build(), true );
	}
}

/** One row of the form. */
function print_field( string $name, array $field, string $value ): void {
	$id   = "gut-skin-$name";
	$send = SETTINGS . "[$name]";
	echo '<tr><th scope="row"><label for="' . esc_attr( $id ) . '">' . esc_html( $field['label'] ) . '</label></th><td>';
	if ( 'choice' === $field['kind'] ) {
		echo '<select id="' . esc_attr( $id ) . '" name="' . esc_attr( $send ) . '" aria-describedby="' . esc_attr( $id ) . '-help"><option value=""></option>';
		foreach ( $field['values'] as $one ) {
			echo '<option value="' . esc_attr( $one ) . '"' . selected( $one, $value, false ) . '>' . esc_html( $one ) . '</option>';
		}
		echo '</select>';
	} else {
		echo '<input class="regular-text" type="' . ( 'date' === $field['kind'] ? 'date' : 'text' ) . '" id="' . esc_attr( $id ) . '" name="' . esc_attr( $send ) . '" value="' . esc_attr( $value ) . '" aria-describedby="' . esc_attr( $id ) . '-help">';
	}
	echo '<p class="description" id="' . esc_attr( $id ) . '-help">' . esc_html( $field['help'] ) . '</p></td></tr>';
}

/** The page. */
function print_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$set     = settings();
	$refused = (string) get_option( REFUSED, '' );
	$content = '' === $refused ? (string) get_option( CONTENT, '' ) : $refused;
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<p>' . esc_html__( 'These settings hold for all widgets of this site. A widget that says otherwise wins.', 'gut-skin-widgets' ) . '</p>';
	echo '<form method="post" action="options.php">';
	settings_fields( PAGE );
	echo '<table class="form-table" role="presentation">';
	foreach ( fields() as $name => $field ) {
		print_field( $name, $field, $set[ $name ] ?? '' );
	}
	echo '<tr><th scope="row"><label for="gut-skin-content">' . esc_html__( 'Own content', 'gut-skin-widgets' ) . '</label></th><td>';
	echo '<textarea class="large-text code" rows="12" spellcheck="false" id="gut-skin-content" name="' . esc_attr( CONTENT ) . '" aria-describedby="gut-skin-content-help">' . esc_textarea( $content ) . '</textarea>';
	echo '<p class="description" id="gut-skin-content-help">' . esc_html__( 'JSON: entries that change, hide or add to the bundled ones. Bad JSON is not saved, and the widgets stay as they are.', 'gut-skin-widgets' ) . '</p>';
	if ( '' !== $refused ) {
		echo '<p class="notice notice-warning inline">' . esc_html__( 'This is what you sent last. It is not in use; what was saved before still is.', 'gut-skin-widgets' ) . '</p>';
	}
	$address = content_address();
	if ( '' !== $address ) {
		echo '<div id="gut-skin-check" role="status" data-address="' . esc_url( $address ) . '" data-attribute="' . esc_attr( known()['file'] ) . '" data-good="' . esc_attr__( 'The widgets take the saved content.', 'gut-skin-widgets' ) . '" data-bad="' . esc_attr__( 'The widgets refuse the saved content, and show the bundled one:', 'gut-skin-widgets' ) . '"></div>';
	}
	echo '</td></tr></table>';
	submit_button();
	echo '</form><h2>' . esc_html__( 'On other sites', 'gut-skin-widgets' ) . '</h2><p>';
	esc_html_e( 'Whoever writes on another WordPress site can paste such an address into a post, as any role:', 'gut-skin-widgets' );
	echo '</p><p><code>' . esc_html( rawurldecode( frame_address( array( 'widget' => 'faq' ) + array( 'lang' => language_of( language() ) ) ) ) ) . '</code></p></div>';
}

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( $links ) {
		$links[] = '<a href="' . esc_url( admin_url( 'options-general.php?page=' . PAGE ) ) . '">' . esc_html__( 'Settings', 'gut-skin-widgets' ) . '</a>';
		return $links;
	}
);
