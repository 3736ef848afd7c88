/**
 * What stands for `lit` where we ship our own copy of it (vite.config.ts): the policy comes first, and what we don't use
 * stays out, such as LitElement; our elements draw for themselves.
 */
import './policy.js';

export * from '@lit/reactive-element';
export * from 'lit-html';
