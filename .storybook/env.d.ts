declare module 'virtual:custom-elements' {
  const manifest: import('custom-elements-manifest/schema.d.ts').Package;
  export default manifest;
}
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: {
    argv: string[];
    cwd: string;
    noWrite: boolean;
  }): Promise<import('custom-elements-manifest/schema.d.ts').Package>;
}
