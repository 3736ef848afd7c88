/** The words after `gut-skin-`: what a placeholder may ask for. */
export const names = ['quiz', 'diet-tip', 'strain', 'faq', 'settings'] as const;
