import { openBook } from './book.mjs';
const [what, scheme='light', width='1200', full] = process.argv.slice(2);
const book=await openBook();
if (what.startsWith('/')) { const p=await book.browser.newPage(); await p.setViewport({width:+width,height:900}); await p.emulateMediaFeatures([{name:'prefers-color-scheme',value:scheme}]); p.on('console',m=>console.log(m.text().slice(0,200))); await p.goto(book.base+what.slice(1)); await new Promise(r=>setTimeout(r,4000)); await p.screenshot({path:'/tmp/shot.png'}); }
else { const leaf=await book.leaf({width:+width,height:900}); await leaf.page.emulateMediaFeatures([{name:'prefers-color-scheme',value:scheme}]); await leaf.open(); const r=await leaf.turn({id:what,type:what.endsWith('--docs')?'docs':'story'}); await new Promise(r=>setTimeout(r,1500)); console.log(r.problems,leaf.take()); await leaf.page.screenshot({path:'/tmp/shot.png',fullPage:!!full}); }
await book.close();
