//! The one class that JavaScript sees: a mounted widget. `www/element/pledge-compare.js` wraps it into the custom element.

mod data;
mod export;
mod parts;
mod trap;

use crate::{
    app::{Action, Ask, Loaded, Session, WasmPart},
    boundary::{self, CoverageAnswer, IssueAnswer, StatusAnswer, state_answer},
    i18n::Lang,
    screens::{Root, RootProps},
    ui::ScreenProps,
};
use parts::{Queue, Subject, Wish};
use pledge_core::{
    AsOf, Issue, State,
    measure::coverage::coverage,
    query::{Facet, Filter, Query, Sort},
};
use std::{
    cell::RefCell,
    collections::HashSet,
    rc::{Rc, Weak},
};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

/// A widget in the document.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Widget(Rc<Mounted>);

#[derive(Debug)]
struct Mounted {
    loaded: RefCell<Rc<Loaded>>,
    session: RefCell<Rc<Session>>,
    /// What waits for a part of the wasm.
    queue: RefCell<Queue>,
    app: RefCell<Option<AppHandle<Root>>>,
    dispatch: Callback<Action>,
    ask: Callback<Ask>,
    changed: js_sys::Function,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts a widget into `root`, where nothing is seen until the first `update`. `changed(state, reason)` is called after
    /// each change that the reader makes, `asked(what, text, name)` when only the page can do what the reader asks for.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, changed: js_sys::Function, asked: js_sys::Function) -> Widget {
        let mounted = Rc::new_cyclic(|weak: &Weak<Mounted>| {
            let (actor, asker) = (weak.clone(), weak.clone());
            let dispatch = Callback::from(move |action| {
                if let Some(mounted) = actor.upgrade() {
                    mounted.act(&action);
                }
            });
            let ask = Callback::from(move |ask| {
                if let Some(mounted) = asker.upgrade() {
                    match ask {
                        Ask::Open(open) => mounted.wish(WasmPart::Panels, Wish::Open(open)),
                        Ask::Later(part) => {
                            tell(&asked, "later", &part.id().into(), &boundary::to_js(&mounted.files_ahead()));
                        }
                        Ask::File(file) => {
                            tell(&asked, "file", &mounted.loaded().absent(file).into(), &JsValue::UNDEFINED);
                        }
                        ask => tell_of(&asked, ask),
                    }
                }
            });
            Mounted {
                loaded: RefCell::default(),
                session: RefCell::default(),
                queue: RefCell::default(),
                app: RefCell::new(None),
                dispatch,
                ask,
                changed,
            }
        });
        *mounted.app.borrow_mut() = Some(Renderer::<Root>::with_root(root).render());
        Widget(mounted)
    }

    /// Takes over the given parts of the configuration, in the grammar of links; the page has changed them, so no event
    /// follows. Returns issues.
    pub fn update(&self, config: &str) -> JsValue {
        let issues = self.0.take_over(config);
        self.0.draw();
        answers(&issues)
    }

    /// The state, as the property `state` gives it.
    pub fn read(&self) -> JsValue {
        state_answer(&self.0.state())
    }

    /// The names of the files of the data that what is shown needs and that are not loaded.
    pub fn files(&self) -> JsValue {
        boundary::to_js(&self.0.session().files(&self.0.loaded()))
    }

    /// The name of a file of the data while it is not loaded; see `absent` of the module.
    pub fn absent(&self, file: &str) -> Option<String> {
        data::absent_of(&self.0.loaded(), file)
    }

    /// The state as the part of a link after `?` or `#`.
    pub fn link(&self) -> String {
        self.0.session().link(&self.0.state())
    }

    /// The answer to `coverage()`: of `codes` (separated by commas), or of everything declared; `null` for a date that is none or
    /// a code that the data do not know: the figure would answer another question.
    #[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen gives optional texts by value only")]
    pub fn coverage(&self, codes: Option<String>, as_of: Option<String>) -> JsValue {
        let loaded = self.0.loaded();
        let Some(as_of) = self.0.as_of(as_of.as_deref()) else { return JsValue::NULL };
        let snapshot = loaded.snapshot(as_of);
        let selection = match codes.map(|codes| loaded.all_places(&codes)) {
            Some(None) => return JsValue::NULL,
            selection => selection.flatten(),
        };
        boundary::to_js(&CoverageAnswer::from(coverage(&snapshot, selection.as_deref())))
    }

    /// The answer to `status()`; `null` for a place that the data do not know, or a date that is none.
    #[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen gives optional texts by value only")]
    pub fn status(&self, code: &str, as_of: Option<String>) -> JsValue {
        let loaded = self.0.loaded();
        let Some(as_of) = self.0.as_of(as_of.as_deref()) else { return JsValue::NULL };
        let snapshot = loaded.snapshot(as_of);
        let id = loaded.data.find(code.trim());
        id.and_then(|id| StatusAnswer::of(&loaded, &snapshot, id))
            .map_or(JsValue::NULL, |answer| boundary::to_js(&answer))
    }

    /// The answer to `places()`: codes in order; `null` for a filter or an order that is none, or a code in it that is none.
    pub fn places(&self, text: &str, filter: &str, sort: &str) -> JsValue {
        let (loaded, session) = (self.0.loaded(), self.0.session());
        let snapshot = loaded.snapshot(session.state.as_of);
        let ((filter, no_filter), (sort, no_sort)) = (Filter::parse(filter), Sort::parse(sort));
        let no_place = filter.unknown_places(&loaded.data).next().is_some();
        if !no_filter.is_empty() || !no_sort.is_empty() || no_place {
            return JsValue::NULL;
        }
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

    /// Leaves the root empty, until the next `update`: another element may take it.
    pub fn rest(&self) {
        self.0.loaded.take();
        self.0.session.take();
        self.0.queue.take();
        if let Some(app) = self.0.app.borrow_mut().as_mut() {
            app.update(RootProps::default());
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

    /// What the page has set and the reader has done, also where it waits for a part of the wasm.
    fn state(&self) -> State {
        let mut session = (*self.session()).clone();
        self.queue.borrow().set_by_page(&mut session);
        session.state
    }

    fn props(&self) -> RootProps {
        let (loaded, session) = (self.loaded(), self.session());
        RootProps {
            screen: Some(ScreenProps { loaded, session, dispatch: self.dispatch.clone(), ask: self.ask.clone() }),
        }
    }

    fn draw(&self) {
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(self.props());
        }
    }

    /// The date asked for, or the widget's own; `None` for a text that is no date.
    fn as_of(&self, text: Option<&str>) -> Option<AsOf> {
        text.map_or(Some(self.session().state.as_of), AsOf::parse)
    }

    /// Takes over parts of the configuration. A view or language that must be loaded first is only remembered, and asked for.
    fn take_over(&self, config: &str) -> Vec<Issue> {
        let before = self.session();
        let (mut loaded, mut session) = (self.loaded(), (*before).clone());
        self.queue.borrow().set_by_page(&mut session);
        for (key, _) in pledge_core::state::grammar::pairs(config) {
            match &*key {
                "view" | "place" => self.overtake(Subject::View),
                "lang" => self.overtake(Subject::Lang),
                _ => {}
            }
        }
        let mut issues = Vec::new();
        boundary::apply(config, &mut loaded, &mut session, &mut issues);
        // A code that was unknown before has been told of.
        let known = self.loaded();
        let (was_none, is_none) =
            (|code: &&str| known.data.find(code).is_none(), |code: &&str| loaded.data.find(code).is_none());
        let told: HashSet<&str> = before.state.selected.iter().map(|code| &**code).filter(was_none).collect();
        let new = session.state.selected.iter().map(|code| &**code).filter(is_none).filter(|code| !told.contains(code));
        issues.extend(new.map(|code| Issue::state("selected", code, pledge_core::model::code::unknown(code))));
        let told = |code: &&str| before.state.filter.has(Facet::In, code) && was_none(code);
        let new = session.state.filter.unknown_places(&loaded.data).filter(|code| !told(code));
        issues.extend(
            new.map(|code| Issue::state("filter", &format!("in:{code}"), pledge_core::model::code::unknown(code))),
        );
        // Codes of other countries may have six digits that a code of Japan would lose.
        for code in &mut session.state.selected {
            if let Some(place) = loaded.data.find(code).and_then(|id| loaded.data.place(id)) {
                *code = place.code.clone();
            }
        }
        self.hold_back(&mut session, &before);
        *self.loaded.borrow_mut() = loaded;
        *self.session.borrow_mut() = Rc::new(session);
        issues
    }

    /// The reader does something: the session moves on, the screen follows, the page is told.
    fn act(&self, action: &Action) {
        let (before, reason) = (self.session(), action.reason());
        let after = Rc::new(before.after(action.clone()));
        self.overtake_by(action);
        if after == before || !self.may_act(action, &after) {
            return;
        }
        *self.session.borrow_mut() = after.clone();
        self.draw();
        // How many rows are shown is no state.
        if after.state == before.state && after.lang == before.lang {
            return;
        }
        // A listener that throws is the page's affair.
        _ = self.changed.call2(&JsValue::NULL, &state_answer(&after.state), &reason.into());
    }
}

/// Passes a request on to the page.
fn tell_of(asked: &js_sys::Function, ask: Ask) {
    let (what, text, name) = match ask {
        Ask::Take { take, figure, copied } => (take.id(), copied.as_str().into(), figure.into()),
        Ask::Copy(text) => ("copy", text.into(), JsValue::UNDEFINED),
        Ask::Save(name, text) => ("save", text.into(), name.into()),
        Ask::ReadAs { read_as, attempt } => ("read-as", boundary::to_js(&read_as), attempt.into()),
        Ask::Dismiss => ("dismiss", JsValue::UNDEFINED, JsValue::UNDEFINED),
        Ask::Bundled => ("bundled", JsValue::UNDEFINED, JsValue::UNDEFINED),
        // These need to know the widget.
        Ask::Later(_) | Ask::File(_) | Ask::Open(_) => return,
    };
    tell(asked, what, &text, &name);
}

fn tell(asked: &js_sys::Function, what: &str, text: &JsValue, name: &JsValue) {
    _ = asked.call3(&JsValue::NULL, &what.into(), text, name);
}

fn answers(issues: &[Issue]) -> JsValue {
    boundary::to_js(&issues.iter().map(IssueAnswer::from).collect::<Vec<_>>())
}
