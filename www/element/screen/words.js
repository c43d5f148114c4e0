// Texts of the element itself, for when the wasm, which has all others, is not loaded. Errors are written for the web editor:
// what happened, and what to change on the server.

/** By code, in Japanese and English; `#` is the HTTP status. */
const WORDS = {
  http: ["サーバーが#を返しました。ファイルの場所と公開の設定を確かめてください。", "The server answered #. Check that the file is in its place and public."],
  network: ["サーバーにつながりません。通信と、別のサイトのファイルならCORSの設定を確かめてください。", "The server cannot be reached. Check the connection and, for a file of another site, CORS."],
  timeout: ["15秒以内に届きませんでした。サーバーの速さと圧縮の設定を確かめてください。", "It did not arrive within 15 seconds. Check the server’s speed and compression."],
  "not-wasm": ["別の内容（ログイン画面など）が届きました。転送と認証の設定を確かめてください。", "Something else came, such as a page to log in. Check redirects and access."],
  corrupt: ["このスクリプトと組になるファイルではありません。同じ版の全ファイルを、変えずに置きなおしてください。", "The file does not belong to this script. Upload all files of one release again, unchanged."],
  blocked: ["ブラウザーの広告ブロックなどの拡張機能が.wasmファイルを止めていることもあります。このページで無効にして、もう一度お試しください。", "An ad blocker or another extension of the browser may also have stopped the .wasm file. Switch it off for this page and try again."],
  csp: ["ページのContent-Security-Policyが止めました。script-srcに'wasm-unsafe-eval'、connect-srcにファイルの場所を加えてください。", "The page’s Content-Security-Policy forbids it. Allow 'wasm-unsafe-eval' in script-src and the file in connect-src."],
  "too-old": ["このブラウザーには必要な機能がありません。新しい版をお使いください。", "This browser lacks what is needed. Use a newer one."],
  panic: ["プログラムの誤りで止まりました。続くときは作成者にお知らせください。", "A fault of the program stopped it. If that happens again, tell its makers."],
  data: ["データを読みとれません。ファイルの形式を確かめてください。", "The data cannot be read. Check the format of the file."],
  src: ["srcに書かれたアドレスが正しくありません。データのファイルの場所を確かめてください。", "The address in src is not valid. Check where the file with the data is."],
  workbook: ["Excelなどのブックは読みとれません。表計算ソフトで「名前を付けて保存」から「CSV UTF-8」を選んで保存し、そのファイルを開いてください。", "This is a workbook of a spreadsheet program. Save its sheet as CSV (Save as, CSV UTF-8) and open that file."],
  "too-large": ["ファイルが50 MBを超えています。必要な行と列だけを残して保存しなおしてください。", "The file is larger than 50 MB. Keep only the rows and columns that are needed, and save it again."],
  figure: ["この図は、いま画面にありません。表示してから、もう一度お試しください。", "This figure is not on screen now. Show it and try again."],
  picture: ["図をPNGの画像にできません。ページのContent-Security-Policyのimg-srcにdata:を加えるか、SVGで保存してください。", "The figure cannot be made a PNG. Allow data: in img-src of the page’s Content-Security-Policy, or save it as SVG."],
  error: ["うまくいきませんでした。続くときは作成者にお知らせください。", "That did not work. If it happens again, tell the makers."],
  barred: ["このページは、ファイルを保存できない枠の中にあるかもしれません。", "This page may stand in a frame in which no file can be saved."],
  "by-hand": ["保存されないときは、ここからコピーしてください。", "If none was saved, copy its content from here."],
  reading: ["データを読み込んでいます。", "The data are being read."],
  stop: ["中止する", "Stop"],
  retry: ["もう一度試す", "Try again"],
  close: ["閉じる", "Close"],
};

/** The text of a code, in the language of a tag. */
export const say = (lang, code) => WORDS[code]?.[/^ja/iu.test(lang) ? 0 : 1];

/** An error as a sentence, if its code has one, with what it is about. */
export function errorText(lang, { code, status, about }) {
  const blocked = code === "network" && /\.wasm$/u.test(about) && say(lang, "blocked");
  return [say(lang, code)?.replace("#", status), blocked, about].filter(Boolean).join(" ");
}
