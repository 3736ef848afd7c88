(globalThis.chain ??= []).push(1);
import('./chain-2.js');
