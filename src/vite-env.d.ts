declare module 'virtual:gut-skin/modules' {
  export const languages: string[];
  export const modules: { [Name in keyof import('./dataset/modules.js').Modules]: Record<string, () => Promise<{ default: import('./dataset/modules.js').Modules[Name] }>> };
}
declare module 'virtual:gut-skin/icon/*' {
  const icon: import('lit').TemplateResult;
  export default icon;
}
