//! The one class that JavaScript sees: a mounted widget. `www/pledge-compare.js` wraps it into the custom element.

use crate::{
    app::{Action, Loaded, Session},
    boundary::{
        self, Config, CoverageAnswer, CoverageQuestion, IssueAnswer, PlacesQuestion, StateAnswer, StatusAnswer,
    },
    i18n::Lang,
    ui::{Screen, ScreenProps},
};
use pledge_core::{
    AsOf, Issue, Reason, State,
    coverage::coverage,
    query::{self, Filter, Query, Sort},
};
use std::{
    cell::RefCell,
    rc::{Rc, Weak},
};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

/// Reads a compiled package and keeps it under `key` for every widget of the page. Returns the issues found.
#[wasm_bindgen]
#[allow(unreachable_pub, reason = "exported to JavaScript")]
pub fn ingest(key: &str, bytes: &[u8]) -> JsValue {
    let (loaded, issues) = Loaded::from_compact(bytes);
    if !loaded.data.is_empty() {
        boundary::put(key, loaded);
    }
    answers(&issues)
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
    changed: js_sys::Function,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts a widget into `root`. `changed(state, reason)` is called after each change that the reader makes.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, config: JsValue, changed: js_sys::Function) -> Widget {
        let config: Config = read(config);
        let mounted = Rc::new_cyclic(|weak: &Weak<Mounted>| {
            let weak = weak.clone();
            let dispatch = Callback::from(move |action| {
                if let Some(mounted) = weak.upgrade() {
                    mounted.act(action);
                }
            });
            let loaded = config.data.as_deref().and_then(boundary::get).unwrap_or_default();
            let lang = config.lang.as_deref().map(Lang::from_tag).unwrap_or_default();
            let session = Session { state: config.apply(&State::default(), &mut Vec::new()), lang };
            Mounted {
                loaded: RefCell::new(loaded),
                session: RefCell::new(Rc::new(session)),
                app: RefCell::new(None),
                dispatch,
                changed,
            }
        });
        let app = Renderer::<Screen>::with_root_and_props(root, mounted.props()).render();
        *mounted.app.borrow_mut() = Some(app);
        Widget(mounted)
    }

    /// Takes over the given parts of the configuration; the page has changed them, so no event follows. Returns issues.
    pub fn update(&self, config: JsValue) -> JsValue {
        let config: Config = read(config);
        let mut issues = Vec::new();
        if let Some(loaded) = config.data.as_deref().and_then(boundary::get) {
            *self.0.loaded.borrow_mut() = loaded;
        }
        let now = self.0.session();
        let lang = config.lang.as_deref().map_or(now.lang, Lang::from_tag);
        let state = config.apply(&now.state, &mut issues);
        let loaded = self.0.loaded();
        let unknown = state.selected.iter().filter(|code| loaded.data.find(code).is_none());
        issues.extend(unknown.map(|code| Issue::state("selected", code, Reason::UnknownPlace)));
        *self.0.session.borrow_mut() = Rc::new(Session { state, lang });
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

    /// The answer to `coverage()`.
    pub fn coverage(&self, question: JsValue) -> JsValue {
        let question: CoverageQuestion = read(question);
        let loaded = self.0.loaded();
        let snapshot = loaded.snapshot(self.0.as_of(question.as_of.as_deref()));
        let selection = question.codes.map(|codes| loaded.places(&codes.read(&mut Vec::new())));
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
    pub fn places(&self, question: JsValue) -> JsValue {
        let question: PlacesQuestion = read(question);
        let (loaded, session) = (self.0.loaded(), self.0.session());
        let snapshot = loaded.snapshot(session.state.as_of);
        let (filter, sort) = (Filter::parse(&question.filter).0, Sort::parse(&question.sort).0);
        let query = Query {
            text: &question.query,
            filter: &filter,
            sort: &sort,
            english: session.lang == Lang::En,
            chosen: &loaded.places(&session.state.selected),
        };
        let found = query::run(&snapshot, &loaded.index, &query);
        let codes: Vec<&str> = found.iter().filter_map(|id| Some(&*loaded.data.place(*id)?.code)).collect();
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
        ScreenProps { loaded: self.loaded(), session: self.session(), dispatch: self.dispatch.clone() }
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

fn read<T: serde::de::DeserializeOwned + Default>(value: JsValue) -> T {
    if value.is_undefined() || value.is_null() {
        T::default()
    } else {
        serde_wasm_bindgen::from_value(value).unwrap_or_default()
    }
}

fn answers(issues: &[Issue]) -> JsValue {
    boundary::to_js(&issues.iter().map(IssueAnswer::from).collect::<Vec<_>>())
}
