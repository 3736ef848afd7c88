/** Static pages, each rendered on the server. */
export default { output: 'export', distDir: 'built' };
