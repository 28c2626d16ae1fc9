//! Chromium, driven as a person would: by what is written on buttons, links and labels.

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};

use serde_json::Value;
use tempfile::TempDir;
use thirtyfour::{ChromeCapabilities, prelude::*};

use crate::site::Site;

/// A browser on a site; it ends with the test.
pub struct Browser {
    /// The driver, for what the functions below do not do.
    pub driver: WebDriver,
    site: Arc<Site>,
    _chromedriver: Chromedriver,
    _profile: TempDir,
}

/// How the browser is set.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// The width of the window in pixels: 360 for a phone.
    pub width: u32,
    /// False for a browser that runs no scripts.
    pub scripts: bool,
}

/// A window on a desk.
pub const DESK: Setting = Setting { width: 1280, scripts: true };
/// A telephone.
pub const PHONE: Setting = Setting { width: 360, scripts: true };
/// A window on a desk, without scripts.
pub const NO_SCRIPTS: Setting = Setting { width: 1280, scripts: false };

struct Chromedriver(Child);

impl Drop for Chromedriver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Browser {
    /// A browser on a fresh site.
    pub async fn start(setting: Setting) -> Self {
        Self::on(Arc::new(Site::start()), setting).await
    }

    /// A second browser on the same site: another person at another desk.
    pub async fn beside(&self, setting: Setting) -> Self {
        Self::on(self.site.clone(), setting).await
    }

    async fn on(site: Arc<Site>, setting: Setting) -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .and_then(|listener| listener.local_addr())
            .expect("a free port")
            .port();
        let chromedriver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver: ./x test installs it");
        let chromedriver = Chromedriver(chromedriver);
        let profile = tempfile::tempdir().expect("a temporary folder");
        let driver = connect(port, capabilities(setting, profile.path())).await;
        driver.set_window_rect(0, 0, setting.width, 1600).await.expect("a window of that width");
        Self { driver, site, _chromedriver: chromedriver, _profile: profile }
    }

    /// Opens a page of the site.
    pub async fn open(&self, path: &str) {
        let address = format!("{}{path}", self.site.address);
        self.driver.goto(address).await.expect("the page opens");
    }

    /// Presses the button on which this is written.
    pub async fn press(&self, text: &str) {
        let path = format!("//button[normalize-space(.)={}]", quote(text));
        let button = self.find(&path, text).await;
        button.scroll_into_view().await.expect("it can be scrolled to");
        button.click().await.unwrap_or_else(|error| panic!("pressing {text:?}: {error}"));
    }

    /// Signs in as one of the demonstration's people: by name, which is the same in every language, or by
    /// role.
    pub async fn sign_in_as(&self, language: &str, who: &str) {
        self.driver.delete_all_cookies().await.expect("cookies are deleted");
        self.open(&format!("/{language}/sign-in")).await;
        let path = format!("//li[contains(normalize-space(.), {})]//button", quote(who));
        self.find(&path, who).await.click().await.expect("the button is pressed");
        for _ in 0..40 {
            if !self.path().await.ends_with("/sign-in") {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{who} was not signed in");
    }

    /// Follows the first link whose address contains this.
    pub async fn follow(&self, part: &str) {
        let path = format!("//main//a[contains(@href, {})]", quote(part));
        self.find(&path, part).await.click().await.expect("the link is followed");
    }

    /// Ticks the checkbox with this name.
    pub async fn tick(&self, name: &str) {
        let path = format!("//input[@name={}]", quote(name));
        let found = self.driver.find(By::XPath(&path)).await.expect("the checkbox");
        found.click().await.expect("it is ticked");
    }

    /// What stands in the field with this name.
    pub async fn value(&self, name: &str) -> String {
        let path = format!("//*[@name={}]", quote(name));
        let found = self.driver.find(By::XPath(&path)).await.expect("the field");
        found.prop("value").await.expect("its value").unwrap_or_default()
    }

    /// Chooses the radio or checkbox with this label.
    pub async fn choose(&self, label: &str) {
        let path = format!("//label[contains(normalize-space(.), {})]", quote(label));
        self.find(&path, label).await.click().await.expect("the label is clicked");
    }

    /// Types into the field with this name.
    pub async fn fill(&self, name: &str, text: &str) {
        let path = format!("//*[@name={}]", quote(name));
        let field = self.find(&path, name).await;
        field.clear().await.expect("the field is cleared");
        field.send_keys(text).await.expect("the text is typed");
    }

    /// Chooses this value of the list with this name.
    pub async fn select(&self, name: &str, value: &str) {
        let path = format!("//select[@name={}]/option[@value={}]", quote(name), quote(value));
        let option = self.driver.find(By::XPath(&path)).await;
        let option = option.unwrap_or_else(|error| panic!("choosing {value:?}: {error}"));
        option.click().await.expect("it is chosen");
    }

    /// Presses a key of the keyboard.
    pub async fn key(&self, key: Key) {
        let body = self.driver.find(By::Tag("body")).await.expect("a page");
        body.send_keys(key).await.expect("the key is pressed");
    }

    /// Opens everything on the page that is folded.
    pub async fn unfold(&self) {
        let open = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";
        self.driver.execute(open, Vec::new()).await.expect("a script runs");
    }

    /// What the site answers to this person at an address: the status, and the text as it is downloaded.
    pub async fn fetch(&self, path: &str) -> (u16, String) {
        let run = "const done = arguments[arguments.length - 1];
            fetch(arguments[0]).then(async (reply) => done([reply.status, await reply.text()]));";
        let found = self.driver.execute_async(run, vec![Value::from(path)]).await;
        found.expect("an answer").convert().expect("a status and a text")
    }

    /// The text of the page as a person sees it.
    pub async fn text(&self) -> String {
        // One script, so that the page cannot be replaced between finding its body and reading it.
        let text = self.driver.execute("return document.body.innerText", Vec::new()).await;
        text.expect("a page").convert().expect("its text")
    }

    /// The page says this.
    pub async fn says(&self, text: &str) {
        for _ in 0..40 {
            if self.text().await.contains(text) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let address = self.driver.current_url().await.map(|url| url.to_string());
        panic!("{address:?} does not say {text:?} but:\n{}", self.text().await);
    }

    /// The browser comes to a page whose address contains this.
    pub async fn arrives(&self, part: &str) {
        for _ in 0..40 {
            let address = self.driver.current_url().await;
            if address.is_ok_and(|address| address.as_str().contains(part)) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the browser did not come to {part}");
    }

    /// The address of the page, without the site.
    pub async fn path(&self) -> String {
        let url = self.driver.current_url().await.expect("an address");
        url.path().to_owned()
    }

    /// Axe finds nothing wrong with the page, nothing scrolls sideways, no word is missing; a picture of
    /// it is kept in `e2e/out`.
    pub async fn check(&self, name: &str) {
        self.picture(name).await;
        assert!(!self.text().await.contains('⟦'), "{name}: a word is missing");
        let sideways = "return document.documentElement.scrollWidth > window.innerWidth + 1";
        let sideways = self.driver.execute(sideways, Vec::new()).await.expect("a script runs");
        assert_eq!(sideways.json(), &Value::Bool(false), "{name}: it scrolls sideways");
        let violations = self.axe().await;
        assert!(violations.is_empty(), "{name}: axe says\n{}", violations.join("\n"));
    }

    async fn axe(&self) -> Vec<String> {
        let script = std::fs::read_to_string(root().join("web/node_modules/axe-core/axe.min.js"))
            .expect("axe-core: ./x assets installs it");
        self.driver.execute(script, Vec::new()).await.expect("axe loads");
        let run = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
                (found) => done(found.violations.map((one) =>
                    one.id + ': ' + one.help + ' ' + one.nodes.map((node) => node.html).join(' '))),
                (error) => done(['axe failed: ' + error]));";
        let found = self.driver.execute_async(run, Vec::new()).await.expect("axe runs");
        found.convert().expect("a list of texts")
    }

    /// Keeps a picture of the page.
    pub async fn picture(&self, name: &str) {
        let folder = root().join("e2e/out");
        std::fs::create_dir_all(&folder).expect("a folder for pictures");
        let file = folder.join(format!("{name}.png"));
        self.driver.screenshot(&file).await.expect("a picture");
    }

    /// Ends the browser in order.
    pub async fn end(self) {
        self.driver.clone().quit().await.expect("the browser ends");
    }

    async fn find(&self, path: &str, what: &str) -> WebElement {
        for _ in 0..40 {
            for element in self.driver.find_all(By::XPath(path)).await.unwrap_or_default() {
                if element.is_displayed().await.unwrap_or(false) {
                    return element;
                }
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let address = self.driver.current_url().await.map(|url| url.to_string());
        panic!("{address:?} has no {what:?}; it says:\n{}", self.text().await);
    }
}

fn capabilities(setting: Setting, profile: &Path) -> ChromeCapabilities {
    let mut capabilities = DesiredCapabilities::chrome();
    let folder = format!("--user-data-dir={}", profile.display());
    let window = format!("--window-size={},1600", setting.width);
    for argument in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        &folder,
        &window,
    ] {
        capabilities.add_arg(argument).expect("an argument of Chromium");
    }
    if !setting.scripts {
        let preferences =
            serde_json::json!({ "profile.managed_default_content_settings.javascript": 2 });
        capabilities
            .add_experimental_option("prefs", preferences)
            .expect("a preference of Chromium");
    }
    capabilities
}

async fn connect(port: u16, capabilities: ChromeCapabilities) -> WebDriver {
    let address = format!("http://127.0.0.1:{port}");
    for _ in 0..50 {
        if let Ok(driver) = WebDriver::new(&address, capabilities.clone()).await {
            return driver;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("chromedriver does not answer at {address}");
}

/// A text in an XPath, whatever quotation marks it has.
fn quote(text: &str) -> String {
    if !text.contains('\'') {
        return format!("'{text}'");
    }
    let parts: Vec<String> = text.split('\'').map(|part| format!("'{part}'")).collect();
    format!("concat({})", parts.join(", \"'\", "))
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
