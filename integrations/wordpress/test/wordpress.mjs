/**
 * A real WordPress on loopback, as Debian packs it: `start('bookworm')` gives an administrator's PHP, addresses, and a way
 * to end it. Everything lies in one folder of the temporary directory; nothing of the system is changed.
 */
import { execFile, execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const cache = join(root, '.cache/wordpress');
const plugin = join(root, 'dist-wordpress/gut-skin-widgets');

/** Of each suite: what WordPress's own folder links to comes in packages of its own. */
const themes = { bookworm: 'twentytwentythree', trixie: 'twentytwentyfive', sid: 'twentytwentyfive' };
const packages = [
  ...['wordpress', 'wordpress-l10n', 'libjs-cropper', 'libjs-underscore', 'libjs-lodash', 'libjs-jquery-ui'],
  ...['libphp-phpmailer', 'php-getid3'],
];
/** What runs it. */
const needed = ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring', 'mariadb-server-core', 'mariadb-client-core'];

export const suites = Object.keys(themes);

/** The programs that are missing here, as the command that brings them; nothing where all are there. */
export function missing() {
  const absent = needed.filter((name) => {
    try {
      return !execFileSync('dpkg-query', ['-Wf', '${db:Status-Status}', name], { stdio: 'pipe' }).includes('installed');
    } catch {
      return true;
    }
  });
  return absent.length ? `apt-get install --no-install-recommends ${absent.join(' ')}` : '';
}

/** Unpacks a suite's WordPress beside the project, once; apt keeps its lists there as well, and checks signatures. */
function unpack(suite) {
  const folder = join(cache, suite);
  if (existsSync(join(folder, 'done'))) return join(folder, 'root/usr/share/wordpress');
  const apt = join(folder, 'apt');
  for (const name of ['lists/partial', 'cache/archives/partial']) mkdirSync(join(apt, name), { recursive: true });
  writeFileSync(
    join(apt, 'sources.list'),
    `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian ${suite} main\n`,
  );
  const options = [
    `Dir::Etc::sourcelist=${apt}/sources.list`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${apt}/lists`,
    `Dir::Cache=${apt}/cache`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  execFileSync('apt-get', [...options, '-q', 'update'], { stdio: 'pipe' });
  execFileSync('apt-get', [...options, '-q', 'download', ...packages, `wordpress-theme-${themes[suite]}`], {
    stdio: 'pipe',
    cwd: folder,
  });
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.deb')))
    execFileSync('dpkg-deb', ['-x', name, 'root'], { cwd: folder });
  writeFileSync(join(folder, 'done'), '');
  return join(folder, 'root/usr/share/wordpress');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(what, ask) {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    await sleep(100);
  }
  throw new Error(`Waited a minute for ${what}.`);
}

const config = (socket) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
$table_prefix = getenv( 'SITE_PREFIX' );
define( 'WP_HOME', 'http://127.0.0.1:' . getenv( 'SITE_PORT' ) );
define( 'WP_SITEURL', WP_HOME );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, $key );
}
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

const router = `<?php
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = __DIR__ . $path;
if ( is_dir( $file ) && is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	$file = rtrim( $file, '/' ) . '/index.php';
}
if ( is_file( $file ) ) {
	if ( substr( $file, -4 ) !== '.php' ) {
		return false;
	}
	$_SERVER['SCRIPT_NAME'] = substr( $file, strlen( __DIR__ ) );
	$_SERVER['PHP_SELF'] = $_SERVER['SCRIPT_NAME'];
	chdir( dirname( $file ) );
	require $file;
	return true;
}
require __DIR__ . '/index.php';
`;

/** Ends a program of ours, and waits for its end. */
async function end(child) {
  if (child.exitCode !== null || child.signalCode) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}

/** One installation, with a database and two sites. */
export async function start(suite) {
  const shared = unpack(suite);
  const folder = mkdtempSync(join(tmpdir(), 'gut-skin-wordpress-'));
  const home = join(folder, 'site');
  const socket = join(folder, 'db.sock');
  const children = [];
  const stop = async () => {
    for (const child of children.reverse()) await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    cpSync(shared, home, {
      recursive: true,
      dereference: true,
      filter: (path) => !/wp-config\.php$|\.htaccess$/.test(path),
    });
    writeFileSync(join(home, 'wp-config.php'), config(socket));
    writeFileSync(join(home, 'router.php'), router);
    const content = join(home, 'wp-content');
    for (const name of ['plugins', 'mu-plugins', 'uploads']) mkdirSync(join(content, name), { recursive: true });
    cpSync(plugin, join(content, 'plugins/gut-skin-widgets'), { recursive: true });
    cpSync(fileURLToPath(new URL('site/host.php', import.meta.url)), join(content, 'mu-plugins/host.php'));
    cpSync(fileURLToPath(new URL('site/classic/', import.meta.url)), join(content, 'themes/classic'), {
      recursive: true,
    });

    execFileSync(
      'mariadb-install-db',
      [`--datadir=${folder}/db`, '--auth-root-authentication-method=normal', '--skip-test-db', '--user=root'],
      { stdio: 'pipe' },
    );
    const database = spawn(
      'mariadbd',
      [
        ...['--no-defaults', `--datadir=${folder}/db`, `--socket=${socket}`, '--skip-networking', '--user=root'],
        '--innodb-flush-log-at-trx-commit=0',
      ],
      { stdio: 'ignore' },
    );
    children.push(database);
    await until('the database', () =>
      run('mariadb', [
        '--no-defaults',
        '-S',
        socket,
        '-u',
        'root',
        '-e',
        'CREATE DATABASE IF NOT EXISTS wordpress',
      ]).then(() => true),
    );
    const sites = {};
    for (const name of ['clinic', 'other']) {
      const port = await freePort();
      const env = { ...process.env, SITE_PREFIX: `${name}_`, SITE_PORT: String(port), PHP_CLI_SERVER_WORKERS: '4' };
      const script = join(folder, `${name}.php`);
      /** Runs PHP inside WordPress, as an administrator, and gives back what it returns. */
      const php = async (code, given = {}) => {
        const before = code.includes('wp_install(') ? "define( 'WP_INSTALLING', true );" : '';
        writeFileSync(
          script,
          `<?php
$_SERVER += array( 'HTTP_HOST' => '127.0.0.1:${port}', 'SERVER_NAME' => '127.0.0.1', 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET' );
${before}
require '${home}/wp-load.php';
$given = json_decode( base64_decode( '${Buffer.from(JSON.stringify(given)).toString('base64')}' ), true );
wp_set_current_user( 1 );
$answer = ( function () use ( $given ) { ${code} } )();
echo "\\n==>" . json_encode( $answer, JSON_INVALID_UTF8_SUBSTITUTE );
`,
        );
        const { stdout } = await run('php', ['-d', 'display_errors=stderr', script], { env, maxBuffer: 1e8 });
        return JSON.parse(stdout.slice(stdout.lastIndexOf('\n==>') + 4));
      };
      await php(
        `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Harbour Skin Clinic', 'admin', 'admin@example.org', true, '', 'password' ); return true;`,
      );
      await php(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php';
foreach ( array( 'author', 'contributor' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => 'password', 'user_email' => $role . '@example.org', 'role' => $role ) );
}
return $given['active'] ? activate_plugin( 'gut-skin-widgets/gut-skin-widgets.php' ) : null;`,
        { active: name === 'clinic' },
      );
      const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', home, join(home, 'router.php')], {
        env,
        stdio: 'ignore',
        detached: true,
      });
      // Its workers are children of its own: all of them end with the group.
      children.push(
        Object.assign(server, {
          kill: () => {
            try {
              return process.kill(-server.pid, 'SIGTERM');
            } catch {
              return false;
            }
          },
        }),
      );
      const url = `http://127.0.0.1:${port}`;
      await until('the site', async () => (await fetch(`${url}/wp-login.php`)).ok);
      sites[name] = { url, php };
    }
    const version = await sites.clinic.php('return $GLOBALS["wp_version"];');
    return { ...sites, version, home, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
