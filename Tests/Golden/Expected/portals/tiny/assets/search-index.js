portico.index({targets:[
["update","status/2026-03-13.html","Pip is on holiday until May.","13 Mar 2026"],
["update","status/2026-02-27.html","We have begun.","27 Feb 2026"]
],words:"0else 0gladly 0may 0nobody 0sign 0wait 1e",places:"10101010101010"});
