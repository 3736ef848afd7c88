/** Every import on demand can be tried again under another address. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withQueries } from '../../tools/vite-retry.js';

const taken = (code: string) => withQueries(code, 'x.js');

describe('an import on demand', () => {
  it('takes a query, however a minifier writes its function', () => {
    assert.equal(taken('var a=()=>import("./a.js");'), 'var a=(q="")=>import("./a.js"+q);');
    assert.equal(taken('var a=async()=>import("./a.js");'), 'var a=async(q="")=>import("./a.js"+q);');
    assert.equal(taken('var a={b(){return import("./a.js")}};'), 'var a={b(q=""){return import("./a.js"+q)}};');
    assert.equal(taken('function a(){return import("./a.js")}'), 'function a(q=""){return import("./a.js"+q)}');
    assert.equal(taken('var a=()=>import(`./a.js`);'), 'var a=(q="")=>import(`./a.js`+q);');
    assert.equal(taken("var a=() => import('./a.js')"), 'var a=(q="") => import(\'./a.js\'+q)');
  });

  it('is found beside others, after letters of any length, and not in a text', () => {
    assert.equal(
      taken('var t="가😀 ()=>import(\\"./t.js\\")",m={"en":()=>import("./a.js"),ko:()=>import("./b.js")};'),
      'var t="가😀 ()=>import(\\"./t.js\\")",m={"en":(q="")=>import("./a.js"+q),ko:(q="")=>import("./b.js"+q)};',
    );
    assert.equal(taken('var a=1;export{a}'), 'var a=1;export{a}');
  });

  it('takes one where the bundler picks a module out of a chunk that holds several', () => {
    assert.equal(
      taken('var a={b(){return import("./a.js").then(t=>t.t)}};'),
      'var a={b(q=""){return import("./a.js"+q).then(t=>t.t)}};',
    );
  });

  it('stops the build in any form that can’t take one', () => {
    for (const code of [
      'import("./a.js").then(a=>a.b())',
      'async function a(){let b=await import("./a.js")}',
      'var a=(b)=>import("./a.js")',
      'var a=()=>[import("./a.js")]',
      'var a=()=>b(import("./a.js"))',
      'function a(){b();return import("./a.js")}',
      'var a="./a.js",b=()=>import(a)',
      'var b=()=>import(`./${a}.js`)',
    ])
      assert.throws(() => taken(code), /^Error: x\.js: import\(.*can't be tried again/, code);
  });
});
