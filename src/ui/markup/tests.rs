//! What our `html!` gives and what Yew's gives are the same HTML.

use yew::{AttrValue, Callback, Html, LocalServerRenderer, NodeRef, Properties, component};

#[derive(Clone, PartialEq, Properties)]
struct Shown {
    node: Html,
}

#[component]
fn Show(props: &Shown) -> Html {
    props.node.clone()
}

/// The HTML, with the attributes of each element in the order of their names: ours stand as they are written.
async fn written(node: Html) -> String {
    let html = LocalServerRenderer::<Show>::with_props(Shown { node }).hydratable(false).render().await;
    let tag = |tag: &str| {
        let Some((inside, rest)) = tag.split_once('>') else { return tag.to_owned() };
        let mut parts: Vec<&str> = inside.split_inclusive("\" ").collect();
        let name = parts.first().and_then(|first| first.split_once(' '));
        let (name, first) = name.unwrap_or((inside, ""));
        parts.splice(..1, [first]);
        let mut parts: Vec<&str> = parts.into_iter().map(str::trim).collect();
        parts.sort_unstable();
        format!("{name} {}>{rest}", parts.join(" "))
    };
    html.split('<').map(tag).collect::<Vec<_>>().join("<")
}

/// Both macros on the same source.
macro_rules! same {
    ($($html:tt)*) => {
        let (ours, yews) = (super::html! { $($html)* }, yew::html! { $($html)* });
        assert_eq!(written(ours).await, written(yews).await);
    };
}

#[tokio::test(flavor = "current_thread")]
async fn elements_texts_and_fragments() {
    same! { <p class="a" aria-label="b">{ "c" }<br />{ " " }<b>{ "d" }</b></p> }
    same! { <p>{ "two" }<b>{ "nodes" }</b></p> }
    same! { <><i>{ "<&>" }</i>{ "e" }</> }
    same! { <></> }
    same! { <p /> }
    same! { <svg viewBox="0 0 1 1"><linearGradient id="a" /></svg> }
}

#[tokio::test(flavor = "current_thread")]
#[allow(clippy::ignored_unit_patterns, reason = "Yew's macro's, for an element named at run time")]
async fn what_fills_gaps() {
    let (text, node) = (AttrValue::from("text".to_owned()), yew::html! { <b>{ "node" }</b> });
    let (some, none): (Option<Html>, Option<Html>) = (Some(node.clone()), None);
    let (given, lacking) = (Some("given"), None::<&'static str>);
    let (tag, open, nodes) = ("h3", true, NodeRef::default());
    let onclick = Callback::from(|_| ());
    same! { <p>{ text.clone() }{ node.clone() }{ "fixed" }</p> }
    same! { <p>{ node.clone() }</p> }
    same! { <p>{ some.clone() }{ none.clone() }</p> }
    same! { <ul>{ for [1, 2, 3].iter().map(|number| yew::html! { <li key={*number}>{ number.to_string() }</li> }) }</ul> }
    same! { <p id={text.clone()} title={given} lang={lacking} data-of={String::from("x")} hidden={open} onclick={onclick.clone()} ref={nodes.clone()} key="k" /> }
    same! { <details open={!open} hidden=true><summary>{ "s" }</summary></details> }
    same! { <input type="checkbox" checked={open} value={text.clone()} disabled={!open} /> }
    same! { <select><option value="a" selected={open}>{ "A" }</option></select> }
    same! { <@{tag} class="h">{ "computed" }</@> }
}

#[tokio::test(flavor = "current_thread")]
async fn choices_and_components() {
    let node = yew::html! { <b>{ "node" }</b> };
    for number in 0..3 {
        let odd = Some(number).filter(|number| number % 2 == 1);
        same! { <p>if number == 0 { <i /> } else if let Some(odd) = odd { { odd.to_string() } } else { <u /><s /> }</p> }
        same! { <p>if number > 1 { { "more" } }</p> }
    }
    same! { <div><Show node={node.clone()} /></div> }
}

#[tokio::test(flavor = "current_thread")]
async fn words_stand_side_by_side() {
    let node = |on| super::html! { <p class={["a", super::if_so(on, "b"), "c"]} aria-pressed={on} /> };
    assert_eq!(written(node(true)).await, r#"<p aria-pressed="true" class="a b c"></p >"#);
    assert_eq!(written(node(false)).await, r#"<p aria-pressed="false" class="a c"></p >"#);
}
