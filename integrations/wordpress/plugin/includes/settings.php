<?php
/**
 * What the administrator has set for all widgets of the site: the settings of `<gut-skin-settings>`, and language and accent.
 *
 * @package GutSkinWidgets
 */

namespace GutSkinWidgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'gut_skin_settings';

/** All that is set, as it may be printed. */
function settings(): array {
	$stored = get_option( SETTINGS );
	return is_array( $stored ) ? sanitize_settings( $stored ) : array();
}

/** Of a form, or of what a database holds, what is sound. */
function sanitize_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$sound = attributes_of( 'settings', $given );
	if ( isset( $given['lang'] ) && in_array( $given['lang'], known()['languages'], true ) ) {
		$sound['lang'] = $given['lang'];
	}
	$accent = sanitize_hex_color( is_string( $given['accent'] ?? null ) ? trim( $given['accent'] ) : '' );
	if ( $accent ) {
		$sound['accent'] = strtolower( $accent );
	}
	return $sound;
}

/** The language of a widget that names none: the administrator's, else that of the page. */
function language(): string {
	return settings()['lang'] ?? implode( '-', array_slice( explode( '_', get_locale() ), 0, 2 ) );
}

/** Which of the languages there are texts in. */
function language_of( string $tag ): string {
	$base = strtolower( (string) strtok( $tag, '-' ) );
	return in_array( $base, known()['languages'], true ) ? $base : 'en';
}

/** The attributes of the wrapper that every widget gets; none where nothing is set. */
function settings_attributes(): array {
	$attributes = array_diff_key( settings(), array_flip( array( 'lang', 'accent' ) ) );
	$address    = content_address();
	if ( '' !== $address ) {
		$attributes[ known()['file'] ] = $address;
	}
	return $attributes;
}
