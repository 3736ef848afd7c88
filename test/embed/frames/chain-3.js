globalThis.chain.push(3);
