globalThis.chain.push(2);
import('./chain-3.js');
