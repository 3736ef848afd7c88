import { openBook } from './book.mjs';
const book=await openBook();
for (const [scheme,w,id,name] of [['light',1100,'guide-look--docs','a'],['dark',320,'한국어-모양--docs','b'],['light',1100,'guide-find-an-id--docs','c'],['dark',320,'한국어-id-찾기--docs','d']]) {
const leaf=await book.leaf({width:w,height:1500}); await leaf.page.emulateMediaFeatures([{name:'prefers-color-scheme',value:scheme}]); await leaf.open(); console.log(await leaf.turn({id,type:'docs'})); await new Promise(r=>setTimeout(r,1200));
if ((id.includes('find')||id.includes('찾기'))) { await leaf.page.type('input[type=search]', scheme==='dark'?'유제품':'dairy'); await new Promise(r=>setTimeout(r,300)); }
console.log(leaf.take(), await leaf.page.evaluate(()=>[document.documentElement.scrollWidth, innerWidth]));
await leaf.page.screenshot({path:`/tmp/l-${name}.png`,clip:{x:0,y:0,width:w,height:2300},captureBeyondViewport:true}); }
await book.close();
