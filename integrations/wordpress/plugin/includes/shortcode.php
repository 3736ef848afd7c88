<?php
/**
 * `[gut-skin widget="faq" topic="food"]`, and `[gut-skin-settings clinic="…"] … [/gut-skin-settings]` around others. The latter has
 * a name of its own, as WordPress takes the first shortcode of a name for the one that a closing one ends.
 *
 * @package GutSkinWidgets
 */

namespace GutSkinWidgets;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'gut-skin';
const AROUND    = 'gut-skin-settings';

/** Around the outermost output, so that it can be lifted out of a paragraph. */
const OPENS  = '<div class="gut-skin">';
const CLOSES = '</div><!-- /gut-skin -->';

/** What was written, by name. */
function given( $written ): array {
	$given = array();
	foreach ( is_array( $written ) ? $written : array() as $at => $word ) {
		if ( is_int( $at ) ) {
			$given[ strtolower( (string) $word ) ] = true; // A flag: [gut-skin widget="faq" single].
		} else {
			$given[ $at ] = html_entity_decode( (string) $word, ENT_QUOTES | ENT_HTML5, 'UTF-8' ); // An editor writes & as an entity.
		}
	}
	return $given;
}

/** One widget. */
function shortcode( $written ): string {
	$given = given( $written );
	$name  = tag_named( $given['widget'] ?? '' );
	if ( '' === $name || 'settings' === $name ) {
		return unknown_widget( $given['widget'] ?? '' );
	}
	return outermost( render( $name, $given ) );
}

/** Settings, and what is in them. */
function shortcode_around( $written, $content = '' ): string {
	// The paragraph that an editor has put around the opening one ends in here, and that of the closing one begins.
	$inside = (string) preg_replace( '#^(?:\s|<br\s*/?>)*(?:</p>)?|(?:<p>)?(?:\s|<br\s*/?>)*$#i', '', (string) $content );
	++Depth::$settings;
	$html = do_shortcode( shortcode_unautop( $inside ) );
	--Depth::$settings;
	return outermost( render( 'settings', given( $written ), $html ) );
}

/** Marks what stands on its own in a text. */
function outermost( string $html ): string {
	return Depth::$settings > 0 || words_only() ? $html : OPENS . $html . CLOSES;
}

/** Nothing for visitors; a line for who can mend it. */
function unknown_widget( $given ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p>' . esc_html(
		sprintf(
			/* translators: 1: what was written, 2: a list of names. */
			__( 'Gut-skin: "%1$s" is no widget. Known: %2$s. Visitors see nothing here.', 'gut-skin-widgets' ),
			is_scalar( $given ) ? (string) $given : '',
			implode( ', ', array_diff( array_keys( tags() ), array( 'settings' ) ) )
		)
	) . '</p>';
}

/**
 * Lifts widgets out of the paragraphs that editors put around a shortcode in a line of text: a browser would end the
 * paragraph at the widget's first heading, and leave the rest of it outside the tag.
 */
function out_of_paragraphs( $html ) {
	$parts = preg_split( '#(' . preg_quote( OPENS, '#' ) . '.*?' . preg_quote( CLOSES, '#' ) . ')#s', (string) $html, -1, PREG_SPLIT_DELIM_CAPTURE );
	if ( ! $parts || count( $parts ) < 3 ) {
		return $html;
	}
	$break = '(?:\s|<br\s*/?>)*';
	for ( $at = 1; $at < count( $parts ); $at += 2 ) {
		if ( ! preg_match_all( '#<(/?)p(?=[\s>])[^>]*>#i', $parts[ $at - 1 ], $tags ) || '/' === end( $tags[1] ) ) {
			continue;
		}
		$open   = end( $tags[0] );
		$before = (string) preg_replace( "#$break$#i", '', $parts[ $at - 1 ] );
		$is_new = substr( $before, -strlen( $open ) ) === $open;
		$after  = (string) preg_replace( "#^$break#i", '', $parts[ $at + 1 ] );

		$parts[ $at - 1 ] = $is_new ? substr( $before, 0, -strlen( $open ) ) : $before . '</p>';
		$parts[ $at + 1 ] = preg_match( '#^</p>#i', $after ) ? substr( $after, 4 ) : preg_replace( '/\sid=("[^"]*"|\'[^\']*\')/i', '', $open ) . $after;
	}
	return implode( '', $parts );
}

/** A tag or placeholder that was pasted by hand needs the script as well. */
function enqueue_for_pasted( $html ) {
	if ( ! words_only() && has_widget( (string) $html ) ) {
		enqueue();
	}
	return $html;
}

add_action(
	'init',
	static function () {
		add_shortcode( SHORTCODE, __NAMESPACE__ . '\shortcode' );
		add_shortcode( AROUND, __NAMESPACE__ . '\shortcode_around' );
	}
);
// After shortcodes, which come at 11.
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $gut_skin_filter ) {
	add_filter( $gut_skin_filter, __NAMESPACE__ . '\out_of_paragraphs', 12 );
	add_filter( $gut_skin_filter, __NAMESPACE__ . '\enqueue_for_pasted', 13 );
}
unset( $gut_skin_filter );

// An excerpt without its own text is cut from the content, where shortcodes and blocks are left out unless they say otherwise.
add_filter(
	'strip_shortcodes_tagnames',
	static function ( $tags ) {
		return doing_filter( 'get_the_excerpt' ) ? array_diff( $tags, array( SHORTCODE, AROUND ) ) : $tags;
	}
);
add_filter(
	'excerpt_allowed_blocks',
	static function ( $blocks ) {
		return array_merge( $blocks, array_map( __NAMESPACE__ . '\block_name', array_keys( tags() ) ) );
	}
);
