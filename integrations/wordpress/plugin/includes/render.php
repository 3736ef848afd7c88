<?php
/**
 * One renderer for block and shortcode.
 *
 * @package GutSkinWidgets
 */

namespace GutSkinWidgets;

defined( 'ABSPATH' ) || exit;

/** How deep in settings of an author's own the renderer is: what is in there takes the site's from them. */
final class Depth {
	/**
	 * How many are open.
	 *
	 * @var int
	 */
	public static $settings = 0;
}

/** Whether only words are wanted: what is rendered leaves the page that has the script. */
function words_only(): bool {
	return is_feed() || doing_filter( 'get_the_excerpt' );
}

/**
 * A widget as HTML: the tag, its words for whoever has no script, and the site's settings around it.
 *
 * @param string $name    The word after `gut-skin-`, out of tags().
 * @param array  $given   What somebody has written, unchecked.
 * @param string $content HTML inside; of settings.
 */
function render( string $name, array $given, string $content = '' ): string {
	$attributes = attributes_of( $name, $given );
	if ( words_only() ) {
		return 'settings' === $name ? $content : words( $name, $attributes );
	}
	enqueue();
	$site = Depth::$settings > 0 ? array() : settings_attributes();
	if ( 'settings' === $name ) {
		return markup( 'settings', array_merge( $site, $attributes ), $content );
	}
	$attributes += array( 'lang' => language() );
	$widget      = markup( $name, $attributes, words( $name, $attributes ) );
	return $site ? markup( 'settings', $site, $widget ) : $widget;
}
