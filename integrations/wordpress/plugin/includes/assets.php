<?php
/**
 * The script, its style and the accent: from this site, and only where a widget is.
 *
 * @package GutSkinWidgets
 */

namespace GutSkinWidgets;

defined( 'ABSPATH' ) || exit;

/** The parameter of an address that answers with a style sheet of one line. */
const ACCENT = 'gut-skin-accent';

/** The address of a file of the plug-in. */
function address( string $path ): string {
	return plugins_url( $path, FILE );
}

/** Asks for the autoloader and the styles on this page. */
function enqueue(): void {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( NAME, address( 'dist/gut-skin.js' ), array(), build() );
	} else {
		wp_enqueue_script( NAME, address( 'dist/gut-skin.js' ), array(), build(), true );
	}
	enqueue_style();
}

/** A linked sheet, since a strict policy allows no line of style in a page. */
function enqueue_style(): void {
	wp_enqueue_style( NAME, address( 'assets/page.css' ), array(), build() );
	$accent = settings()['accent'] ?? '';
	if ( $accent ) {
		wp_enqueue_style( ACCENT, add_query_arg( ACCENT, substr( $accent, 1 ), home_url( '/' ) ), array( NAME ), build() );
	}
}

/** Whether a text has a widget: a block, a shortcode, a tag or a placeholder that somebody has pasted. */
function has_widget( string $text ): bool {
	return (bool) preg_match( '/<!-- wp:gut-skin\/|\[gut-skin(?:-settings)?[\s\]]|<gut-skin-[a-z]|\sdata-gut-skin=/', $text );
}

// Where the page is known to have one, the style goes into the head: nothing jumps. Elsewhere the renderer asks for it.
add_action(
	'wp_enqueue_scripts',
	static function () {
		$post = is_singular() ? get_post() : null;
		if ( $post && has_widget( $post->post_content ) && ! post_password_required( $post ) ) {
			enqueue();
		}
	}
);

// Before 6.5 a module is a script whose tag says so. Rocket Loader is told to leave it alone, here and below.
add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		if ( NAME !== $handle ) {
			return $tag;
		}
		$tag = preg_replace( '/ type=([\'"])text\/javascript\1/', '', $tag );
		return preg_replace( '/<script(?=[^>]*\ssrc=)/', '<script type="module" data-cfasync="false"', $tag );
	},
	10,
	2
);
add_filter(
	'wp_script_attributes',
	static function ( $attributes ) {
		if ( ( $attributes['id'] ?? '' ) === NAME . '-js-module' ) {
			$attributes['data-cfasync'] = 'false';
		}
		return $attributes;
	}
);

// The address says all: the answer is the same for everybody and for ever.
add_action(
	'template_redirect',
	static function () {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- it is read, changes nothing, and is checked here.
		$given = isset( $_GET[ ACCENT ] ) && is_string( $_GET[ ACCENT ] ) ? sanitize_hex_color_no_hash( wp_unslash( $_GET[ ACCENT ] ) ) : '';
		if ( ! $given ) {
			return;
		}
		status_header( 200 );
		header( 'Content-Type: text/css; charset=utf-8' );
		header( 'Cache-Control: public, max-age=31536000, immutable' );
		header( 'X-Content-Type-Options: nosniff' );
		echo ':root{--gut-skin-accent:#' . esc_html( $given ) . '}';
		exit;
	},
	0
);
