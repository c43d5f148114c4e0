//! The one class that JavaScript sees: a mounted widget. `www/pledge-compare.js` wraps it into the custom element.

use crate::{
    app::{Action, Ask, Loaded, Session},
    boundary::{self, CoverageAnswer, IssueAnswer, ReadAnswer, StateAnswer, StatusAnswer},
    i18n::Lang,
    ui::{Screen, ScreenProps},
};
use pledge_core::{
    AsOf, Issue, Reason,
    coverage::coverage,
    link_state,
    query::{Filter, Query, Sort},
};
use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

/// Reads a compiled package and keeps it under `key` for every widget of the page. Returns how it went;
/// what cannot be read at all is not kept.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn ingest(key: &str, bytes: &[u8]) -> JsValue {
    let (loaded, issues) = Loaded::from_compact(bytes);
    let answer = boundary::to_js(&ReadAnswer::new(&loaded, &issues));
    if !loaded.data.is_empty() {
        boundary::put(key, loaded);
    }
    answer
}

/// Puts the columns of another compiled file beside those of the data kept under `key`.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn complete(key: &str, bytes: &[u8]) {
    if let Some(loaded) = boundary::get(key) {
        boundary::put(key, loaded.completed(bytes));
    }
}

/// Reads a table that somebody brought, CSV in UTF-8, for [`ingest_own`] to make data of; `meanings` are pairs of a
/// column's name and what to take it for.
#[wasm_bindgen]
#[allow(unreachable_pub, clippy::needless_pass_by_value, reason = "exported to JavaScript, which gives lists by value")]
pub fn read_table(key: &str, name: &str, bytes: &[u8], meanings: Vec<String>) {
    let pairs = meanings.chunks(2).filter_map(|pair| Some((pair.first()?.clone(), pair.get(1)?.clone())));
    let pairs: Vec<(String, String)> = pairs.collect();
    boundary::reading(key, |reading| reading.add(name, bytes, &pairs));
}

/// Makes data of the tables read for `key` and keeps them; `over` is the key of the data that they go over. What cannot
/// be read at all is not kept.
#[wasm_bindgen]
#[allow(unreachable_pub, clippy::needless_pass_by_value, reason = "exported to JavaScript, which gives texts by value")]
pub fn ingest_own(key: &str, over: Option<String>) -> JsValue {
    let base = over.as_deref().and_then(boundary::get);
    let loaded = boundary::reading(key, std::mem::take).finish(base.as_deref());
    let issues = loaded.report.as_ref().map(|report| report.issues.as_slice()).unwrap_or_default();
    let answer = boundary::to_js(&ReadAnswer::new(&loaded, issues));
    if !loaded.data.is_empty() {
        boundary::put(key, loaded);
    }
    answer
}

/// A widget in the document.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Widget(Rc<Mounted>);

#[derive(Debug)]
struct Mounted {
    loaded: RefCell<Rc<Loaded>>,
    session: RefCell<Rc<Session>>,
    app: RefCell<Option<AppHandle<Screen>>>,
    dispatch: Callback<Action>,
    ask: Callback<Ask>,
    changed: js_sys::Function,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts a widget into `root`. `config` is in the grammar of links; `changed(state, reason)` is called after each
    /// change that the reader makes, `asked(what, text, name)` when only the page can do what the reader asks for.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, config: &str, changed: js_sys::Function, asked: js_sys::Function) -> Widget {
        let mounted = Rc::new_cyclic(|weak: &Weak<Mounted>| {
            let weak = weak.clone();
            let dispatch = Callback::from(move |action| {
                if let Some(mounted) = weak.upgrade() {
                    mounted.act(action);
                }
            });
            let (mut loaded, mut session) = (Rc::default(), Session::default());
            boundary::apply(config, &mut loaded, &mut session, &mut Vec::new());
            Mounted {
                loaded: RefCell::new(loaded),
                session: RefCell::new(Rc::new(session)),
                app: RefCell::new(None),
                dispatch,
                ask: Callback::from(move |ask| tell(&asked, ask)),
                changed,
            }
        });
        let app = Renderer::<Screen>::with_root_and_props(root, mounted.props()).render();
        *mounted.app.borrow_mut() = Some(app);
        Widget(mounted)
    }

    /// Takes over the given parts of the configuration; the page has changed them, so no event follows. Returns issues.
    pub fn update(&self, config: &str) -> JsValue {
        let before = self.0.session();
        let (mut loaded, mut session) = (self.0.loaded(), (*before).clone());
        let mut issues = Vec::new();
        boundary::apply(config, &mut loaded, &mut session, &mut issues);
        if session.state.selected != before.state.selected || !Rc::ptr_eq(&loaded, &self.0.loaded()) {
            let unknown = session.state.selected.iter().filter(|code| loaded.data.find(code).is_none());
            issues.extend(unknown.map(|code| Issue::state("selected", code, Reason::UnknownPlace)));
        }
        *self.0.loaded.borrow_mut() = loaded;
        *self.0.session.borrow_mut() = Rc::new(session);
        self.0.draw();
        answers(&issues)
    }

    /// The state, as the property `state` gives it.
    pub fn read(&self) -> JsValue {
        boundary::to_js(&StateAnswer::from(&self.0.session().state))
    }

    /// The state as the part of a link after `?` or `#`.
    pub fn link(&self) -> String {
        self.0.session().state.to_link()
    }

    /// The answer to `coverage()`: of `codes` (separated by commas), or of everything declared.
    #[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen gives optional texts by value only")]
    pub fn coverage(&self, codes: Option<String>, as_of: Option<String>) -> JsValue {
        let loaded = self.0.loaded();
        let snapshot = loaded.snapshot(self.0.as_of(as_of.as_deref()));
        let selection = codes.map(|codes| loaded.places(&link_state::codes(&codes).0));
        boundary::to_js(&CoverageAnswer::from(coverage(&snapshot, selection.as_deref())))
    }

    /// The answer to `status()`; `null` for a place that the data do not know.
    #[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen gives optional texts by value only")]
    pub fn status(&self, code: &str, as_of: Option<String>) -> JsValue {
        let loaded = self.0.loaded();
        let snapshot = loaded.snapshot(self.0.as_of(as_of.as_deref()));
        let id = pledge_core::code::canonical(code).ok().and_then(|code| loaded.data.find(code));
        id.and_then(|id| StatusAnswer::of(&loaded, &snapshot, id))
            .map_or(JsValue::NULL, |answer| boundary::to_js(&answer))
    }

    /// The answer to `places()`: codes in order.
    pub fn places(&self, text: &str, filter: &str, sort: &str) -> JsValue {
        let (loaded, session) = (self.0.loaded(), self.0.session());
        let snapshot = loaded.snapshot(session.state.as_of);
        let (filter, sort) = (Filter::parse(filter).0, Sort::parse(sort).0);
        let query = Query {
            text,
            filter: &filter,
            sort: &sort,
            english: session.lang == Lang::En,
            chosen: &loaded.places(&session.state.selected),
        };
        let found = loaded.find(&snapshot, &query);
        let codes: Vec<&str> = found.iter().filter_map(|found| Some(&*loaded.data.place(found.place)?.code)).collect();
        boundary::to_js(&codes)
    }

    /// Takes the widget out of its root.
    pub fn dispose(self) {
        if let Some(app) = self.0.app.borrow_mut().take() {
            app.destroy();
        }
    }
}

impl Mounted {
    fn loaded(&self) -> Rc<Loaded> {
        self.loaded.borrow().clone()
    }

    fn session(&self) -> Rc<Session> {
        self.session.borrow().clone()
    }

    fn props(&self) -> ScreenProps {
        ScreenProps {
            loaded: self.loaded(),
            session: self.session(),
            dispatch: self.dispatch.clone(),
            ask: self.ask.clone(),
        }
    }

    fn draw(&self) {
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(self.props());
        }
    }

    /// The date asked for, or the widget's own.
    fn as_of(&self, text: Option<&str>) -> AsOf {
        text.and_then(AsOf::parse).unwrap_or(self.session().state.as_of)
    }

    /// The reader does something: the session moves on, the screen follows, the page is told.
    fn act(&self, action: Action) {
        let (before, reason) = (self.session(), action.reason());
        let after = Rc::new(before.after(action));
        if after == before {
            return;
        }
        *self.session.borrow_mut() = after.clone();
        self.draw();
        // A listener that throws is the page's affair.
        _ = self.changed.call2(&JsValue::NULL, &boundary::to_js(&StateAnswer::from(&after.state)), &reason.into());
    }
}

/// Passes a request on to the page.
fn tell(asked: &js_sys::Function, ask: Ask) {
    let (what, text, name) = match ask {
        Ask::Copy(text) => ("copy", text.into(), JsValue::UNDEFINED),
        Ask::Save(name, text) => ("save", text.into(), name.into()),
        Ask::ReadAs(meanings) => ("read-as", boundary::to_js(&meanings), JsValue::UNDEFINED),
        Ask::Bundled => ("bundled", JsValue::UNDEFINED, JsValue::UNDEFINED),
    };
    _ = asked.call3(&JsValue::NULL, &what.into(), &text, &name);
}

fn answers(issues: &[Issue]) -> JsValue {
    boundary::to_js(&issues.iter().map(IssueAnswer::from).collect::<Vec<_>>())
}
