<?php
/**
 * What the tags are, and what of somebody's values may become an attribute of theirs.
 *
 * @package GutSkinWidgets
 */

namespace GutSkinWidgets;

defined( 'ABSPATH' ) || exit;

/** Where a booking link may lead: the same as in the widgets, which check it again. */
const PROTOCOLS = array( 'https', 'tel', 'sms', 'mailto', 'kakaotalk', 'whatsapp', 'line', 'tg' );

/** The list the build wrote. Not before `init`: its words are translated. */
function known(): array {
	static $known = array();
	$locale       = determine_locale();
	if ( ! isset( $known[ $locale ] ) ) {
		$known[ $locale ] = require __DIR__ . '/tags.php';
	}
	return $known[ $locale ];
}

/** The file is the same for every locale, and says which build this is. */
function build(): string {
	return known()['build'];
}

/** The tags, by the word after `gut-skin-`. */
function tags(): array {
	return known()['tags'];
}

/** The tag that somebody means, or an empty text. */
function tag_named( $given ): string {
	$name = is_scalar( $given ) ? strtolower( trim( (string) $given ) ) : '';
	$name = (string) preg_replace( '/^gut-skin-/', '', $name );
	return isset( tags()[ $name ] ) ? $name : '';
}

/** A value as it may stand in an attribute; null where it may not. `$attribute` is a row of tags.php. */
function clean( array $attribute, $given ): ?string {
	if ( 'flag' === $attribute['kind'] ) {
		return in_array( is_string( $given ) ? strtolower( trim( $given ) ) : $given, array( false, null, 'false', '0', 'no', 'off' ), true ) ? null : '';
	}
	if ( ! is_scalar( $given ) || is_bool( $given ) ) {
		return null;
	}
	$text = trim( wp_check_invalid_utf8( (string) $given ) );
	$text = (string) preg_replace( '/[\x00-\x1F\x7F]+/', ' ', $text );
	// No attribute of ours runs anything; what looks as if it should is somebody's try.
	if ( preg_match( '/^\s*(javascript|data|vbscript)\s*:/i', $text ) ) {
		return null;
	}
	switch ( $attribute['kind'] ) {
		case 'choice':
			return in_array( $text, $attribute['values'], true ) ? $text : null;
		case 'link':
			$link = esc_url_raw( $text, PROTOCOLS );
			return '' === $link ? null : $link;
		case 'date':
			return preg_match( '/^\d{4}-\d\d-\d\d$/', $text ) ? $text : null;
		case 'ids':
			$ids = preg_grep( '/^[a-z0-9]+(-[a-z0-9]+)*$/', (array) preg_split( '/[\s,]+/', strtolower( $text ), -1, PREG_SPLIT_NO_EMPTY ) );
			return $ids ? implode( ' ', $ids ) : null;
		default:
			return $text;
	}
}

/** Of what was given, what the tag takes: name → value. An empty text says something only where it is a heading, or a flag. */
function attributes_of( string $name, array $given ): array {
	$taken = array();
	foreach ( tags()[ $name ]['attributes'] as $attribute => $row ) {
		if ( ! array_key_exists( $attribute, $given ) ) {
			continue;
		}
		$value = clean( $row, $given[ $attribute ] );
		if ( null !== $value && ( '' !== $value || 'flag' === $row['kind'] || 'heading' === $attribute ) ) {
			$taken[ $attribute ] = $value;
		}
	}
	return $taken;
}

/** A tag with its attributes, escaped. The content is HTML. */
function markup( string $name, array $attributes, string $content ): string {
	$written = '';
	foreach ( $attributes as $attribute => $value ) {
		$written .= '' === $value && 'heading' !== $attribute ? ' ' . $attribute : ' ' . $attribute . '="' . esc_attr( $value ) . '"';
	}
	return "<gut-skin-$name$written>$content</gut-skin-$name>";
}
