//! HTTP as a browser speaks it, on connections that stay open.

use http_body_util::{BodyExt, Full};
use hyper_util::{
    client::legacy::{Client as Legacy, connect::HttpConnector},
    rt::TokioExecutor,
};

use crate::data::Save;

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

    /// Saves an answer; the status it was answered with.
    pub async fn put(&self, save: &Save) -> u16 {
        self.send("PUT", &save.path, &save.token, save.body.clone()).await.0
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
