globalThis.chain.push('beside');
