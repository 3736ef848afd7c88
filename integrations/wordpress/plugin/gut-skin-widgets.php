<?php
/**
 * Plugin Name:       Gut-Skin Widgets
 * Description:       Health information about gut and skin: quiz, questions, tips, strains, care plan and more, as blocks and as a shortcode. In English and Korean, with sources. Nothing a visitor answers leaves the page.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       gut-skin-widgets
 * Domain Path:       /languages
 *
 * @package GutSkinWidgets
 */

namespace GutSkinWidgets;

defined( 'ABSPATH' ) || exit;

const FILE = __FILE__;

/** The handle of the script, of its style and of the pages' settings. */
const NAME = 'gut-skin-widgets';

foreach ( array( 'values', 'settings', 'content', 'assets', 'words', 'render', 'shortcode', 'blocks', 'frame', 'settings-page' ) as $gut_skin_part ) {
	require_once __DIR__ . '/includes/' . $gut_skin_part . '.php';
}
unset( $gut_skin_part );

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'gut-skin-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	0
);
