<?php
/**
 * A block for every tag: dynamic, with the attributes of the tag; only settings keep something, the blocks inside.
 *
 * @package GutSkinWidgets
 */

namespace GutSkinWidgets;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'gut-skin-editor';

/** The parameter by which the editor says that a previewed block stands in settings of its own. */
const INSIDE = 'gut_skin_inside';

/** The name of a tag's block. */
function block_name( string $name ): string {
	return 'gut-skin/' . $name;
}

/** What a block gives back. */
function render_block( string $name, array $attributes, string $content ): string {
	if ( 'settings' === $name && Depth::$settings > 0 ) {
		--Depth::$settings; // Opened below; what is inside has been rendered by now.
	}
	// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- it is looked at, not used.
	$inside            = defined( 'REST_REQUEST' ) && REST_REQUEST && isset( $_GET[ INSIDE ] );
	Depth::$settings += $inside ? 1 : 0;
	$html              = render( $name, $attributes, $content );
	Depth::$settings -= $inside ? 1 : 0;
	if ( words_only() ) {
		return $html;
	}
	$anchor = isset( $attributes['anchor'] ) && is_string( $attributes['anchor'] ) ? array( 'id' => $attributes['anchor'] ) : array();
	return '<div ' . get_block_wrapper_attributes( $anchor ) . '>' . $html . '</div>';
}

/** An attribute of a block is a text, or a flag; what a text may be is checked when it is printed. */
function block_attributes( string $name ): array {
	$attributes = array( 'anchor' => array( 'type' => 'string' ) );
	foreach ( tags()[ $name ]['attributes'] as $attribute => $row ) {
		$attributes[ $attribute ] = array( 'type' => 'flag' === $row['kind'] ? 'boolean' : 'string' );
	}
	return $attributes;
}

add_action(
	'init',
	static function () {
		wp_register_script(
			EDITOR,
			address( 'assets/editor.js' ),
			array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
			build(),
			true
		);
		wp_set_script_translations( EDITOR, 'gut-skin-widgets', dirname( FILE ) . '/languages' );
		foreach ( tags() as $name => $tag ) {
			register_block_type(
				block_name( $name ),
				array(
					'api_version'           => 3,
					'title'                 => $tag['title'],
					'description'           => $tag['summary'],
					'category'              => NAME,
					'icon'                  => 'carrot',
					'keywords'              => array( 'gut-skin', $name ),
					'attributes'            => block_attributes( $name ),
					'supports'              => array(
						'align'  => array( 'wide', 'full' ),
						'anchor' => true,
						'html'   => false,
					),
					'editor_script_handles' => array( EDITOR ),
					'render_callback'       => static function ( $attributes, $content ) use ( $name ) {
						return render_block( $name, (array) $attributes, (string) $content );
					},
				)
			);
		}
	}
);

add_filter(
	'block_categories_all',
	static function ( $categories ) {
		$categories[] = array(
			'slug'  => NAME,
			'title' => __( 'Gut and skin', 'gut-skin-widgets' ),
		);
		return $categories;
	}
);

// Blocks inside are rendered before the block around them: from here on the site's settings come from that one.
add_filter(
	'render_block_data',
	static function ( $block ) {
		if ( block_name( 'settings' ) === ( $block['blockName'] ?? '' ) ) {
			++Depth::$settings;
		}
		return $block;
	}
);

// What the editor asks, and what it offers to choose from.
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$data = array(
			'tags'   => tags(),
			'titles' => written( 'titles', language_of( language() ) ),
			'inside' => INSIDE,
		);
		wp_add_inline_script( EDITOR, 'window.gutSkinEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
);

// The canvas is a frame of its own: one classic file brings all widgets into it.
add_action(
	'enqueue_block_assets',
	static function () {
		if ( is_admin() ) {
			wp_enqueue_script( NAME . '-canvas', address( 'dist/gut-skin.all.js' ), array(), build(), true );
			enqueue_style();
		}
	}
);
