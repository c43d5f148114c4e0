//! The one class that JavaScript sees: a mounted widget. `www/element/pledge-compare.js` wraps it into the custom element.

mod data;
mod export;
mod panic;
mod parts;
mod queries;
mod queue;

use crate::{
    app::{Action, Loaded, PageRequest, Session, WasmPart},
    boundary::{self, IssueAnswer, state_answer},
    screens::{Root, RootProps},
    ui::ScreenProps,
};
use pledge_core::{Issue, query::Facet};
use queue::{PendingAction, Queue, Subject};
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
    /// The actions that wait for a part of the wasm.
    queue: RefCell<Queue>,
    app: RefCell<Option<AppHandle<Root>>>,
    dispatch: Callback<Action>,
    request: Callback<PageRequest>,
    changed: js_sys::Function,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts a widget into `root`, which stays empty until the first `update`. `changed(state, reason)` is called after each
    /// change that the reader makes, `asked(what, text, name)` with each [`PageRequest`].
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, changed: js_sys::Function, asked: js_sys::Function) -> Widget {
        let mounted = Rc::new_cyclic(|weak: &Weak<Mounted>| {
            let (actor, asker) = (weak.clone(), weak.clone());
            let dispatch = Callback::from(move |action| {
                if let Some(mounted) = actor.upgrade() {
                    mounted.act(&action);
                }
            });
            let request = Callback::from(move |request| {
                if let Some(mounted) = asker.upgrade() {
                    match request {
                        PageRequest::OpenPanel(open) => {
                            mounted.run_or_queue(WasmPart::Panels, PendingAction::Open(open));
                        }
                        PageRequest::Part(part) => {
                            post(&asked, "part", &part.id().into(), &boundary::to_js(&mounted.files_of_pending()));
                        }
                        PageRequest::File(file) => {
                            post(&asked, "file", &mounted.loaded().absent(file).into(), &JsValue::UNDEFINED);
                        }
                        request => post_request(&asked, request),
                    }
                }
            });
            Mounted {
                loaded: RefCell::default(),
                session: RefCell::default(),
                queue: RefCell::default(),
                app: RefCell::new(None),
                dispatch,
                request,
                changed,
            }
        });
        *mounted.app.borrow_mut() = Some(Renderer::<Root>::with_root(root).render());
        Widget(mounted)
    }

    /// Applies the given parts of the configuration, in the grammar of links. Returns issues; no event follows, since the page
    /// itself has changed them.
    pub fn update(&self, config: &str) -> JsValue {
        let issues = self.0.apply_config(config);
        self.0.draw();
        issue_answers(&issues)
    }

    /// The state, as the property `state` gives it.
    pub fn read(&self) -> JsValue {
        state_answer(&self.0.requested().state)
    }

    /// The names of the files of the data that the screen needs and that are not loaded.
    pub fn files(&self) -> JsValue {
        boundary::to_js(&self.0.session().files(&self.0.loaded()))
    }

    /// The name of a file of the data while it is not loaded; see `absent` of the module.
    pub fn absent(&self, file: &str) -> Option<String> {
        data::absent_of(&self.0.loaded(), file)
    }

    /// The state as the part of a link after `?` or `#`.
    pub fn link(&self) -> String {
        let session = self.0.requested();
        session.link(&session.state)
    }

    /// Empties the root and resets the widget, so that another element can reuse it.
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

    /// The session with what the page has set and a part of the wasm is still loaded for.
    fn requested(&self) -> Session {
        let mut session = (*self.session()).clone();
        self.queue.borrow().apply_page_settings(&mut session);
        session
    }

    fn props(&self) -> RootProps {
        let (loaded, session) = (self.loaded(), self.session());
        RootProps {
            screen: Some(ScreenProps {
                loaded,
                session,
                dispatch: self.dispatch.clone(),
                request: self.request.clone(),
            }),
        }
    }

    fn draw(&self) {
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(self.props());
        }
    }

    /// Applies the given parts of the configuration. A view or language whose part is not loaded is queued.
    fn apply_config(&self, config: &str) -> Vec<Issue> {
        let before = self.session();
        let (mut loaded, mut session) = (self.loaded(), (*before).clone());
        self.queue.borrow().apply_page_settings(&mut session);
        for (key, _) in pledge_core::state::grammar::pairs(config) {
            match &*key {
                "view" | "place" => self.cancel_pending(Subject::View),
                "lang" | "speak" => self.cancel_pending(Subject::Lang),
                _ => {}
            }
        }
        let mut issues = Vec::new();
        boundary::apply(config, &mut loaded, &mut session, &mut issues);
        // Each unknown code is reported once.
        let known = self.loaded();
        let (was_none, is_none) =
            (|code: &&str| known.data.find(code).is_none(), |code: &&str| loaded.data.find(code).is_none());
        let reported: HashSet<&str> = before.state.selected.iter().map(|code| &**code).filter(was_none).collect();
        let new =
            session.state.selected.iter().map(|code| &**code).filter(is_none).filter(|code| !reported.contains(code));
        issues.extend(new.map(|code| Issue::state("selected", code, pledge_core::model::code::unknown(code))));
        let reported = |code: &&str| before.state.filter.has(Facet::In, code) && was_none(code);
        let new = session.state.filter.unknown_places(&loaded.data).filter(|code| !reported(code));
        issues.extend(
            new.map(|code| Issue::state("filter", &format!("in:{code}"), pledge_core::model::code::unknown(code))),
        );
        // Codes as the data write them: a six-digit code of another country is not cut like a Japanese one.
        for code in &mut session.state.selected {
            if let Some(place) = loaded.data.find(code).and_then(|id| loaded.data.place(id)) {
                *code = place.code.clone();
            }
        }
        self.defer_unloaded(&mut session, &before);
        *self.loaded.borrow_mut() = loaded;
        *self.session.borrow_mut() = Rc::new(session);
        issues
    }

    /// Applies an action of the reader: reduces the session, draws, and calls `changed`.
    fn act(&self, action: &Action) {
        let (before, reason) = (self.session(), action.reason());
        let after = Rc::new(before.after(action.clone()));
        self.cancel_superseded_by(action);
        if after == before || !self.can_show(action, &after) {
            return;
        }
        *self.session.borrow_mut() = after.clone();
        self.draw();
        // The number of rows shown is not part of the state.
        if after.state == before.state && after.lang == before.lang {
            return;
        }
        // An exception in a listener is the page's own.
        _ = self.changed.call2(&JsValue::NULL, &state_answer(&self.requested().state), &reason.into());
    }
}

/// Passes a request on to the page.
fn post_request(asked: &js_sys::Function, request: PageRequest) {
    let (what, text, name) = match request {
        PageRequest::Export { kind, figure, copied } => (kind.id(), copied.as_str().into(), figure.into()),
        PageRequest::Copy(text) => ("copy", text.into(), JsValue::UNDEFINED),
        PageRequest::Save(name, text) => ("save", text.into(), name.into()),
        PageRequest::Read { options, attempt } => ("read-as", boundary::to_js(&options), attempt.into()),
        PageRequest::Dismiss => ("dismiss", JsValue::UNDEFINED, JsValue::UNDEFINED),
        PageRequest::ShowBundled => ("bundled", JsValue::UNDEFINED, JsValue::UNDEFINED),
        // Handled by the widget before.
        PageRequest::Part(_) | PageRequest::File(_) | PageRequest::OpenPanel(_) => return,
    };
    post(asked, what, &text, &name);
}

fn post(asked: &js_sys::Function, what: &str, text: &JsValue, name: &JsValue) {
    _ = asked.call3(&JsValue::NULL, &what.into(), text, name);
}

fn issue_answers(issues: &[Issue]) -> JsValue {
    boundary::to_js(&issues.iter().map(IssueAnswer::from).collect::<Vec<_>>())
}
