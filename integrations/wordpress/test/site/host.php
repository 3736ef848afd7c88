<?php
/**
 * What a host adds, for the tests: policies that an address asks for, and requests between two sites on loopback.
 */

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	static function ( $ports, $host, $url ) {
		$ports[] = wp_parse_url( $url, PHP_URL_PORT );
		return $ports;
	},
	10,
	3
);

add_action(
	'send_headers',
	static function () {
		if ( isset( $_GET['policy'] ) ) {
			header( "Content-Security-Policy: default-src 'none'; script-src 'self' 'nonce-host'; style-src 'self' 'nonce-host'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types gut-skin-widgets" );
		}
	}
);
