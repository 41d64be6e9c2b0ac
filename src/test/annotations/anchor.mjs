// Looks for the targets of web annotations in the article, as tools that show annotations do: the quotation with dom-anchor-text-quote
// and with Apache Annotator, the position by code points. Fails if one is not found, or where others are.
//
//     npm install --no-save --prefix target/anchor jsdom@22 dom-anchor-text-quote@4 \
//         @apache-annotator/dom@0.2 @apache-annotator/selector@0.2 @babel/runtime@7 core-js@3
//     cp src/test/annotations/anchor.mjs target/anchor && node target/anchor/anchor.mjs samples/*.txt samples/*.html   # after mvn package
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

let all = 0;
let lost = 0;
for (const file of process.argv.slice(2)) {
    const text = readFileSync(file, "utf8");
    const page = new JSDOM(file.endsWith(".html") ? text : "<pre></pre>");
    const document = page.window.document;
    if (!file.endsWith(".html")) {
        document.querySelector("pre").textContent = text;
    }
    for (const name of ["Node", "NodeFilter", "document", "Range"]) {
        globalThis[name] = page.window[name];
    }
    const quote = await import("dom-anchor-text-quote");
    const apache = await import("@apache-annotator/dom");
    const root = file.endsWith(".html") ? document.documentElement : document.querySelector("pre");
    const json = execFileSync("target/verify", ["-q", "--format", "webannotation", file], { maxBuffer: 1e9 });
    for (const target of JSON.parse(json).first.items.flatMap((item) => item.target)) {
        const words = target.selector.find((selector) => selector.type === "TextQuoteSelector");
        const place = target.selector.find((selector) => selector.type === "TextPositionSelector");
        const found = [quote.toRange(root, words)?.toString()];
        for await (const range of apache.createTextQuoteSelectorMatcher(words)(root)) {
            found.push(range.toString());
        }
        if (place) {
            found.push([...text].slice(place.start, place.end).join("")); // the unit is the code point, not the DOM's
        }
        all++;
        if (found.length < (place ? 3 : 2) || found.some((range) => range !== words.exact)) {
            lost++;
            console.log(file, JSON.stringify(words), found);
        }
    }
}
console.log(`${all} targets, ${lost} not found`);
process.exit(lost === 0 ? 0 : 1);
