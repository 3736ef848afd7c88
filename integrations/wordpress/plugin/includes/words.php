<?php
/**
 * The words that stand in a tag: for feeds, excerpts, search engines, and readers without JavaScript.
 *
 * @package GutSkinWidgets
 */

namespace GutSkinWidgets;

defined( 'ABSPATH' ) || exit;

/** What the build wrote down of a widget in a language. */
function written( string $name, string $language ): array {
	$file = dirname( FILE ) . "/words/$name.$language.json";
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the plug-in.
	$words = is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
	return is_array( $words ) ? $words : array();
}

/** The words of a widget with these attributes, as HTML; entries as far as the attributes name some. */
function words( string $name, array $attributes ): string {
	$written = written( $name, language_of( $attributes['lang'] ?? language() ) );
	if ( ! $written ) {
		return '';
	}
	$level   = $attributes['heading-level'] ?? '3';
	$heading = $attributes['heading'] ?? $written['title'];
	$html    = '' === $heading ? '' : "<h$level>" . esc_html( $heading ) . "</h$level>";
	$html   .= $written['lead'] . own_link( $name, $attributes ) . byline( $written['review'], $attributes );

	$entries = array_column( $written['entries'], null, 'id' );
	$asked   = isset( $written['by'], $attributes[ $written['by'] ] ) ? explode( ' ', $attributes[ $written['by'] ] ) : array();
	$chosen  = array_intersect_key( array_replace( array_flip( $asked ), $entries ), array_flip( $asked ), $entries );
	$fewer   = array_filter(
		$entries,
		static function ( $entry ) use ( $attributes ) {
			foreach ( $entry['for'] ?? array() as $attribute => $values ) {
				if ( isset( $attributes[ $attribute ] ) && ! in_array( $attributes[ $attribute ], $values, true ) ) {
					return false;
				}
			}
			return true;
		}
	);
	$fewer = $fewer ? $fewer : $entries; // What fits nothing is an id that nobody knows: the widget shows all.
	if ( ! $chosen && isset( $written['list'] ) && count( $fewer ) === count( $entries ) ) {
		return $html . $written['list'];
	}
	$shown = implode( '', array_column( $chosen ? $chosen : $fewer, 'html' ) );
	// One level below the heading, whatever level that has.
	return $html . str_replace( array( '<h4>', '</h4>' ), array( '<h' . min( 6, $level + 1 ) . '>', '</h' . min( 6, $level + 1 ) . '>' ), $shown );
}

/** Who checked the content, as the widget says it. */
function byline( array $review, array $attributes ): string {
	$set = $attributes + settings();
	if ( ! isset( $set['reviewed-by'] ) ) {
		return $review['none'];
	}
	$said = $review[ isset( $set['reviewed-on'] ) ? 'byOn' : 'by' ];
	return strtr(
		$said,
		array(
			'%by%' => esc_html( $set['reviewed-by'] ),
			'%on%' => esc_html( $set['reviewed-on'] ?? '' ),
		)
	);
}

/** The clinic's own link and number, readable as text. */
function own_link( string $name, array $attributes ): string {
	if ( 'consult' !== $name ) {
		return '';
	}
	$set   = settings();
	$href  = $attributes['href'] ?? $set['consult-href'] ?? '';
	$tel   = $attributes['tel'] ?? $set['consult-tel'] ?? '';
	$label = $attributes['label'] ?? $set['consult-label'] ?? __( 'Book an appointment', 'gut-skin-widgets' );
	$links = array();
	if ( '' !== $href ) {
		$links[] = '<a href="' . esc_url( $href, PROTOCOLS ) . '">' . esc_html( $label ) . '</a>';
	}
	if ( '' !== $tel ) {
		$links[] = '<a href="' . esc_url( 'tel:' . preg_replace( '/[^\d+]/', '', $tel ), PROTOCOLS ) . '">' . esc_html( $tel ) . '</a>';
	}
	return $links ? '<p>' . implode( ' · ', $links ) . '</p>' : '';
}
