import { makeModules } from '../../src/commands/host/modules.ts'
const { metafile } = makeModules('src/index.ts','/tmp/edge/x')
const inputs=metafile.inputs
const roots=process.argv[2]!.split(','), target=process.argv[3]!
const prev=new Map<string,string>(); const q=[...roots]; const seen=new Set(q)
for(const f of q) for(const i of inputs[f]?.imports??[]) { if(i.kind==='dynamic-import') continue; if(!seen.has(i.path)){seen.add(i.path);prev.set(i.path,f);q.push(i.path)} }
console.log(seen.size, 'files')
for(const f of seen) if((inputs[f]?.imports??[]).some(i=>i.path===target&&i.kind!=='dynamic-import')) { let c=f, s=f; while(prev.has(c)){c=prev.get(c)!; s+=' < '+c} console.log(s) }
