//! Slows down whoever tries passwords or links.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::{
    extract::{ConnectInfo, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{Site, Trouble};

/// Refuses the attempt if there were too many from the same address of the network.
pub async fn limit_attempts(State(site): State<Site>, request: Request, next: Next) -> Response {
    match site.attempts.check_key(&address(&site, &request)) {
        Ok(()) => next.run(request).await,
        Err(_) => Trouble::TooMany.into_response(),
    }
}

fn address(site: &Site, request: &Request) -> IpAddr {
    let forwarded = request.headers().get("x-forwarded-for").filter(|_| site.behind_proxy);
    // The last address is the one that our own proxy saw; those before it can be invented.
    let last =
        forwarded.and_then(|list| list.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    let peer = || request.extensions().get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
    block(last.or_else(peer).unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)))
}

/// An IPv6 customer has a whole /64: it counts as one address.
fn block(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(v6) => IpAddr::V6((u128::from(v6) & !u128::from(u64::MAX)).into()),
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv6_network_counts_as_one() {
        let parse = |text: &str| text.parse::<IpAddr>().unwrap();
        assert_eq!(block(parse("2001:db8::1")), block(parse("2001:db8::ffff:1")));
        assert_ne!(block(parse("2001:db8::1")), block(parse("2001:db8:0:1::1")));
        assert_eq!(block(parse("192.0.2.1")), parse("192.0.2.1"));
    }
}
