/** How the printed page looks: black on white, no colour that a copier would lose. What does not fit is cut, never a second page. */
export const PAGE_STYLE = `
@page { size: A4 landscape; margin: 9mm; }
* { margin: 0; padding: 0; box-sizing: border-box; }
html { color: #15181e; background: #fff; font: 9px/12px Inter, "Noto Sans", "Liberation Sans", Arial, "Noto Sans CJK JP", sans-serif; }
body { width: 279mm; height: 191mm; overflow: hidden; font-variant-numeric: tabular-nums; }
header { display: flex; align-items: baseline; justify-content: space-between; }
h1 { font-size: 17px; line-height: 22px; }
h2 { font-size: 11px; line-height: 15px; }
p, dt { color: #434a57; }
dl { display: flex; padding: 5px 0; border: solid #15181e; border-width: 1px 0; margin: 4px 0 8px; }
dl div { flex: 1; }
dd b { font-size: 15px; line-height: 18px; }
main { display: grid; gap: 18px; grid-template-columns: 1fr 1fr; }
section { margin-bottom: 9px; }
table { width: 100%; border-collapse: collapse; margin-top: 2px; }
th { border-bottom: 1px solid #7c8493; color: #434a57; font-weight: 500; text-align: left; vertical-align: bottom; }
td { max-width: 190px; overflow: hidden; border-bottom: 1px solid #e8eaee; text-overflow: ellipsis; white-space: nowrap; }
th, td { padding: 1px 5px 1px 0; }
.count, .decimal, .share, .length { text-align: right; }
`;
