<?php
/**
 * Content of the site's own: JSON in an option, checked before it is kept, and read by the widgets from an address of this site.
 *
 * @package GutSkinWidgets
 */

namespace GutSkinWidgets;

defined( 'ABSPATH' ) || exit;

const CONTENT = 'gut_skin_content';

/** What the last form held that could not be kept, so that nobody has to write it again. */
const REFUSED = 'gut_skin_refused';

/** As the widgets: a megabyte. */
const CONTENT_LIMIT = 1000000;

/** What is wrong with a file of own content, line by line; nothing where it is sound. The widgets check each field as well. */
function content_problems( string $json ): array {
	if ( strlen( $json ) > CONTENT_LIMIT ) {
		/* translators: %s: a number of bytes. */
		return array( sprintf( __( 'It is longer than %s bytes.', 'gut-skin-widgets' ), number_format_i18n( CONTENT_LIMIT ) ) );
	}
	$content = json_decode( $json );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		/* translators: %s: what the JSON parser says. */
		return array( sprintf( __( 'It is not JSON: %s.', 'gut-skin-widgets' ), json_last_error_msg() ) );
	}
	if ( ! is_object( $content ) ) {
		return array( __( 'It has to be an object, such as {"faq": []}.', 'gut-skin-widgets' ) );
	}
	$problems = array();
	$open     = known()['collections'];
	foreach ( get_object_vars( $content ) as $name => $collection ) {
		if ( '$schema' === $name ) {
			continue;
		}
		if ( ! in_array( $name, $open, true ) ) {
			/* translators: 1: a name, 2: a list of names. */
			$problems[] = sprintf( __( '$.%1$s is no collection that can be changed. Known: %2$s.', 'gut-skin-widgets' ), $name, implode( ', ', $open ) );
			continue;
		}
		$entries = is_object( $collection ) && isset( $collection->entries ) ? $collection->entries : $collection;
		if ( ! is_array( $entries ) ) {
			/* translators: %s: a name. */
			$problems[] = sprintf( __( '$.%s has to be a list of entries.', 'gut-skin-widgets' ), $name );
			continue;
		}
		$seen = array();
		foreach ( $entries as $place => $entry ) {
			$id = is_object( $entry ) && isset( $entry->id ) ? $entry->id : null;
			if ( ! is_string( $id ) || ! preg_match( '/^[a-z0-9]+(-[a-z0-9]+)*$/', $id ) ) {
				/* translators: 1: a name, 2: a number. */
				$problems[] = sprintf( __( '$.%1$s[%2$d] needs an id of small letters, digits and hyphens.', 'gut-skin-widgets' ), $name, $place );
			} elseif ( isset( $seen[ $id ] ) ) {
				/* translators: 1: a name, 2: a number, 3: an id. */
				$problems[] = sprintf( __( '$.%1$s[%2$d]: the id "%3$s" is there already.', 'gut-skin-widgets' ), $name, $place, $id );
			} else {
				$seen[ $id ] = true;
			}
		}
	}
	return $problems;
}

/** Keeps a sound text; of a bad one it says what is wrong, and keeps what there was. */
function sanitize_content( $given ): string {
	$json     = is_string( $given ) ? trim( wp_check_invalid_utf8( $given ) ) : '';
	$problems = '' === $json ? array() : content_problems( $json );
	if ( ! $problems ) {
		delete_option( REFUSED );
		return $json;
	}
	foreach ( $problems as $at => $problem ) {
		add_settings_error( CONTENT, CONTENT . $at, __( 'Your own content was not saved.', 'gut-skin-widgets' ) . ' ' . $problem );
	}
	update_option( REFUSED, substr( $json, 0, CONTENT_LIMIT ), false );
	return (string) get_option( CONTENT, '' );
}

/** The address the widgets read; it changes with the content, so that it can be cached for ever. */
function content_address(): string {
	$json = (string) get_option( CONTENT, '' );
	return '' === $json ? '' : add_query_arg( 'v', substr( md5( $json ), 0, 8 ), rest_url( 'gut-skin/v1/content' ) );
}

add_action(
	'rest_api_init',
	static function () {
		register_rest_route(
			'gut-skin/v1',
			'/content',
			array(
				'methods'             => 'GET',
				'permission_callback' => '__return_true', // It stands on public pages.
				'callback'            => static function ( \WP_REST_Request $request ) {
					$content  = json_decode( (string) get_option( CONTENT, '' ) );
					$response = rest_ensure_response( is_object( $content ) ? $content : new \stdClass() );
					if ( $request->get_param( 'v' ) ) {
						$response->header( 'Cache-Control', 'public, max-age=31536000, immutable' );
					}
					return $response;
				},
			)
		);
	}
);
