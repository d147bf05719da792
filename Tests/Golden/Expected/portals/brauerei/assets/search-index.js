portico.index({targets:[
["page","guides/reinigen.html","Die Anlage reinigen","Anleitungen"],
["update","status/2026-03-13.html","Die Anlage läuft und ist abgenommen.","13. März 2026"],
["update","status/2026-03-06.html","Ein Ventil fehlt, die Abnahme rückt um drei Tage.","6. März 2026"],
["deliverable","deliverables/d-01.html","Abfüllanlage","D-01"],
["milestone","timeline.html#p1","Aufbau","P1"],
["milestone","timeline.html#m1","Anlage abgenommen","M1"],
["payment","payments.html#pay-1","Anlage","PAY-1"],
["decision","decisions.html#dec-1","Farbe der Kästen","DEC-1"],
["decision","decisions.html#r-1","Das Ventil klemmt","R-1"],
["term","glossary.html#spulen","Spülen",""],
["person","people.html#a-oeder","Anna Öder","Inhaberin"],
["person","people.html#e-reed","Ella Reed","Projektleitung"]
],words:"001 0912 0abgenommen 2schalten 1ls 1nlage 0blockiert 0deckel 2n 2r 1ie 0ein 3bauen 1rledigt 2st 0falsches 1ehlte 1laschen 0geschickt 1run 0hat 1eissem 0in 0lieferant 0m1 1it 0nachbar 4stes 1ichts 0offnen 0reinigen 1ot 0spulen 1teht 2rom 2unde 0ventil 0wasser",places:"11111110210122101010410211232101221010122402131217224192131212191721011101917101210213321019"});
