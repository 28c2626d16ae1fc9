//! HTTP as a browser speaks it, on connections that stay open.

use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full};
use hyper_util::{
    client::legacy::{Client as Legacy, connect::HttpConnector},
    rt::TokioExecutor,
};

use crate::{data::Save, figures::Latencies};

/// A client. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    inner: Legacy<HttpConnector, Full<axum::body::Bytes>>,
    address: String,
}

impl Client {
    /// A client of the server at `address`.
    pub fn new(address: &str) -> Self {
        let inner = Legacy::builder(TokioExecutor::new()).build_http();
        Self { inner, address: address.to_owned() }
    }

    /// Saves answers at a steady rate, whether or not the server keeps up. How long each took is counted from the
    /// moment at which it was due: a server that falls behind does not slow the clock down.
    ///
    /// Every answer is saved: another status, a conflict above all, ends the measurement.
    pub async fn save(&self, rate: u64, saves: impl Iterator<Item = Save>) -> Latencies {
        let pause = Duration::from_nanos(1_000_000_000 / rate.max(1));
        let start = Instant::now();
        let mut running = Vec::new();
        for (number, save) in saves.enumerate() {
            let due = start + pause * u32::try_from(number).unwrap_or(u32::MAX);
            tokio::time::sleep_until(due.into()).await;
            let client = self.clone();
            running.push(tokio::spawn(async move {
                let (status, _) = client.send("PUT", &save.path, &save.token, save.body).await;
                (due.elapsed(), status, save.path)
            }));
        }
        let mut latencies = Latencies::default();
        for one in running {
            let (took, status, path) = one.await.expect("a save ends");
            assert_eq!(status, 200, "an answer was not saved: {path}");
            latencies.add(took);
        }
        latencies
    }

    /// Asks for a page; its status and its length on the wire.
    pub async fn get(&self, path: &str, token: &str) -> (u16, usize) {
        self.send("GET", path, token, String::new()).await
    }

    /// Reads from the API; its status and its text.
    pub async fn read(&self, path: &str, token: &str) -> (u16, String) {
        let request = axum::http::Request::builder()
            .uri(format!("{}{path}", self.address))
            .header("authorization", format!("Bearer {token}"))
            .body(Full::default())
            .expect("a request");
        let response = self.inner.request(request).await.expect("an answer");
        let status = response.status().as_u16();
        let body = response.into_body().collect().await.expect("its body").to_bytes();
        (status, String::from_utf8_lossy(&body).into_owned())
    }

    async fn send(&self, method: &str, path: &str, token: &str, body: String) -> (u16, usize) {
        let mut request = axum::http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.address))
            .header("accept-encoding", "gzip")
            .header("content-type", "application/json");
        if !token.is_empty() {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let request = request.body(Full::from(body)).expect("a request");
        let response = self.inner.request(request).await.expect("an answer");
        let status = response.status().as_u16();
        let body = response.into_body().collect().await.expect("its body").to_bytes();
        (status, body.len())
    }
}
