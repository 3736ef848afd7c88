<?php
/**
 * WordPress' own filters, without a WordPress around them: `php kses.php <folder of WordPress>` takes a list of jobs as JSON
 * and gives what is left of each. Without jobs it prints its list of what passes, as kses.json has it.
 */
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
$files = array( 'version', 'load', 'compat', 'plugin', 'functions', 'formatting', 'kses', 'shortcodes', 'class-wp-list-util', 'embed', 'class-wp-oembed', 'http', 'link-template', 'general-template', 'l10n', 'pluggable' );
foreach ( $files as $file ) {
	if ( file_exists( ABSPATH . WPINC . "/$file.php" ) ) {
		require_once ABSPATH . WPINC . "/$file.php";
	}
}
// No database: what a site is called, it is told.
foreach ( array( 'home', 'siteurl' ) as $option ) {
	add_filter( "pre_option_$option", fn() => 'https://blog.example' );
}
function filtered( $job ) {
	if ( 'oembed' === $job->filter ) {
		return wp_filter_oembed_result( $job->html, $job->data, 'https://clinic.example/gut-skin/embed/faq.en.html' );
	}
	// An author and a contributor lack the same right, unfiltered_html, and get the same filter. What is read is unslashed.
	$saved = wp_kses( $job->html, 'post' );
	return 'classic' === $job->filter ? wpautop( $saved ) : $saved;
}
$jobs = json_decode( stream_get_contents( STDIN ) );
if ( null === $jobs ) {
	$tags   = wp_kses_allowed_html( 'post' );
	$global = array_keys( $tags['address'] );
	$list   = array();
	foreach ( $tags as $tag => $attributes ) {
		$list[ $tag ] = array_values( array_diff( array_keys( array_filter( $attributes ) ), $global ) );
	}
	echo json_encode( array( 'source' => "WordPress $wp_version, wp_kses_allowed_html( 'post' )", 'protocols' => array_values( wp_allowed_protocols() ), 'global' => $global, 'tags' => $list ) );
} else {
	echo json_encode( array_map( 'filtered', $jobs ) );
}
