//! `omnibus serve`: the server.

use std::{
    io::{self, IsTerminal},
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
    process::ExitCode,
    sync::Arc,
};

use anyhow::Context;
use clap::Args;
use omnibus_app::{App, Settings, notices::Post};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

use super::{Place, World, demonstration, open};
use crate::{Site, jobs, post, routes};

/// Starts the server and prints its address.
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    place: Place,
    /// Address to listen on
    #[arg(long, env = "OMNIBUS_ADDRESS", default_value = "127.0.0.1:8080")]
    address: SocketAddr,
    /// Address under which people reach it [default: http:// and the address]
    #[arg(long, env = "OMNIBUS_BASE_URL", value_name = "URL")]
    base_url: Option<String>,
    /// Fills an empty database with invented States and lets anyone sign in as one of their people
    #[arg(long, env = "OMNIBUS_DEMONSTRATION")]
    demonstration: bool,
    /// Wipes what was done in the demonstration first
    #[arg(long, requires = "demonstration")]
    fresh: bool,
    /// Mail server, such as smtps://user:password@host:465 [default: mails go to a folder]
    #[arg(long, env = "OMNIBUS_SMTP", value_name = "URL", hide_env_values = true)]
    smtp: Option<String>,
    /// Address in whose name mails are sent
    #[arg(long, env = "OMNIBUS_MAIL_FROM", default_value = "Omnibus <omnibus@localhost>")]
    mail_from: String,
    /// Set behind a reverse proxy, whose X-Forwarded-For is believed
    #[arg(long, env = "OMNIBUS_BEHIND_PROXY")]
    behind_proxy: bool,
}

impl Serve {
    pub(super) async fn run(&self, world: &World) -> anyhow::Result<ExitCode> {
        log();
        let listener = TcpListener::bind(self.address)
            .await
            .with_context(|| format!("cannot listen on {}", self.address))?;
        let base_url = self.base_url(listener.local_addr()?);
        let settings = Settings {
            base_url: base_url.clone(),
            demonstration: self.demonstration,
            ..open::without_address()
        };
        if self.fresh {
            demonstration::wipe(&self.place)?;
        }
        let app = open::app(&self.place, world, settings).await?;
        if self.demonstration {
            demonstration::load(&self.place, &app).await?;
        }
        let site = self.site(app).await?;
        println!("{}", self.welcome(&site, &base_url).await?);
        let jobs = tokio::spawn(jobs::run(site.clone()));
        let service = routes::router(&site).into_make_service_with_connect_info::<SocketAddr>();
        axum::serve(listener, service).with_graceful_shutdown(told_to_stop()).await?;
        jobs.abort();
        site.app.store.close().await?;
        Ok(ExitCode::SUCCESS)
    }

    async fn site(&self, app: App) -> anyhow::Result<Site> {
        let (post, folder) = self.post(&app).map_err(anyhow::Error::msg)?;
        // Whoever reads the mails can take up invitations: in real use they stay in their folder.
        let shown = folder.filter(|_| self.demonstration);
        let mut site = Site::new(app, post, shown).await?;
        site.behind_proxy = self.behind_proxy;
        Ok(site)
    }

    fn post(&self, app: &App) -> Result<(Arc<dyn Post>, Option<PathBuf>), String> {
        match &self.smtp {
            Some(url) => Ok((Arc::new(post::Smtp::new(url, &self.mail_from)?), None)),
            None => {
                let folder = self.place.data.join("mail");
                let post = post::Folder::new(&folder, &self.mail_from, app.clock.clone())?;
                Ok((Arc::new(post), Some(folder)))
            }
        }
    }

    /// The one address to open.
    async fn welcome(&self, site: &Site, base_url: &str) -> anyhow::Result<String> {
        let empty = site.app.store.read().has_no_accounts().await?;
        Ok(if empty { format!("{base_url}/set-up") } else { base_url.to_owned() })
    }

    fn base_url(&self, listening: SocketAddr) -> String {
        let given = self.base_url.as_deref().map(|url| url.trim_end_matches('/').to_owned());
        given.unwrap_or_else(|| {
            let mut address = listening;
            if address.ip().is_unspecified() {
                address.set_ip(Ipv4Addr::LOCALHOST.into());
            }
            format!("http://{address}")
        })
    }
}

fn log() {
    let filter = EnvFilter::try_from_env("OMNIBUS_LOG")
        .unwrap_or_else(|_| EnvFilter::new("warn,omnibus_server=info,omnibus_app=info"));
    // A test may have set up its own log before.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(io::stderr().is_terminal())
        .with_writer(io::stderr)
        .try_init();
}

async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => tokio::select! {
                _ = interrupted => {}
                _ = terminated.recv() => {}
            },
            Err(_) => drop(interrupted.await),
        }
    }
    #[cfg(not(unix))]
    drop(interrupted.await);
}
