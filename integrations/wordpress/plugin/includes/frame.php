<?php
/**
 * For other sites: an address to paste into a post. It answers with a page of one widget, and says by oEmbed how to frame it.
 *
 * @package GutSkinWidgets
 */

namespace GutSkinWidgets;

defined( 'ABSPATH' ) || exit;

/** The parameter that asks for such a page; the others are `widget` and the settings of the tag. */
const FRAME = 'gut-skin-embed';

/** Of the parameters of an address, the widget and what it takes; nothing where it names none. */
function framed( array $given ): array {
	$name = tag_named( $given['widget'] ?? '' );
	if ( ! isset( $given[ FRAME ] ) || '' === $name || 'settings' === $name ) {
		return array();
	}
	return array( 'widget' => $name ) + attributes_of( $name, $given ) + array( 'lang' => language() );
}

/** The address of a page with one widget. */
function frame_address( array $parameters ): string {
	return add_query_arg( array_map( 'rawurlencode', array( FRAME => '1' ) + $parameters ), home_url( '/' ) );
}

/** How a site that pastes the address frames it. The words are there for whoever gets no frame. */
function oembed( array $framed, int $width ): array {
	$title = $framed['heading'] ?? '';
	if ( '' === $title ) {
		$title = written( $framed['widget'], language_of( $framed['lang'] ) )['title'];
	}
	$page = frame_address( $framed );
	// The page reads its address alone: what this site has set stands there as well.
	$accent = settings()['accent'] ?? '';
	$source = frame_address( $framed + settings_attributes() + ( $accent ? array( 'accent' => $accent ) : array() ) );
	return array(
		'version'       => '1.0',
		'type'          => 'rich',
		'provider_name' => get_bloginfo( 'name' ),
		'provider_url'  => home_url( '/' ),
		'title'         => $title,
		'width'         => $width,
		'height'        => 600,
		// WordPress brings the script that follows the height only where there is such a quotation.
		'html'          => sprintf(
			'<blockquote class="wp-embedded-content"><a href="%1$s">%2$s</a></blockquote><iframe src="%3$s" title="%4$s" width="%5$d" height="600" frameborder="0" class="wp-embedded-content"></iframe>',
			esc_url( $page ),
			esc_html( $title ),
			esc_url( $source ),
			esc_attr( $title ),
			$width
		),
	);
}

/** The page itself: what dist/embed.html is, with words and the way to oEmbed. */
function print_frame( array $framed ): void {
	$lang    = $framed['lang'];
	$address = frame_address( $framed );
	$answer  = add_query_arg( 'url', rawurlencode( $address ), rest_url( 'gut-skin/v1/oembed' ) );
	$title   = written( $framed['widget'], language_of( $lang ) )['title'] ?? '';
	status_header( 200 );
	header( 'Content-Type: text/html; charset=utf-8' );
	header( 'X-Robots-Tag: noindex' );
	?>
<!doctype html>
<html lang="<?php echo esc_attr( $lang ); ?>">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title><?php echo esc_html( $title ); ?></title>
<link rel="alternate" type="application/json+oembed" href="<?php echo esc_url( $answer ); ?>">
<link rel="stylesheet" href="<?php echo esc_url( address( 'assets/frame.css' ) . '?ver=' . build() ); // phpcs:ignore WordPress.WP.EnqueuedResources ?>">
<base target="_blank">
</head>
<body>
<noscript><?php echo wp_kses_post( words( $framed['widget'], array_diff_key( $framed, array( 'widget' => true ) ) ) ); ?></noscript>
<script src="<?php echo esc_url( address( 'dist/embed.js' ) . '?ver=' . build() ); // phpcs:ignore WordPress.WP.EnqueuedResources ?>"></script>
</body>
</html>
	<?php
}

add_action(
	'template_redirect',
	static function () {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- a public address; every value is checked by framed().
		$framed = isset( $_GET[ FRAME ] ) ? framed( wp_unslash( $_GET ) ) : array();
		if ( $framed ) {
			print_frame( $framed );
			exit;
		}
	},
	0
);

add_action(
	'rest_api_init',
	static function () {
		register_rest_route(
			'gut-skin/v1',
			'/oembed',
			array(
				'methods'             => 'GET',
				'permission_callback' => '__return_true',
				'args'                => array(
					'url'      => array(
						'required' => true,
						'type'     => 'string',
					),
					'maxwidth' => array(
						'type'    => 'integer',
						'default' => 600,
					),
				),
				'callback'            => static function ( \WP_REST_Request $request ) {
					$url   = (string) $request['url'];
					$given = array();
					if ( wp_parse_url( $url, PHP_URL_HOST ) === wp_parse_url( home_url(), PHP_URL_HOST ) ) {
						wp_parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $given );
					}
					$framed = framed( $given );
					if ( ! $framed ) {
						return new \WP_Error( 'gut_skin_unknown', __( 'This address names no widget.', 'gut-skin-widgets' ), array( 'status' => 404 ) );
					}
					return rest_ensure_response( oembed( $framed, max( 200, min( 1000, (int) $request['maxwidth'] ) ) ) );
				},
			)
		);
	}
);
