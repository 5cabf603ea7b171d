//! The public site, next to a server that has one sentence to say.

use crate::{
    house::Prepared,
    http::get,
    limits::Bare,
    load::{Question, compared},
    table::Table,
};

const GZIP: &str = "accept-encoding: gzip\r\n";

/// The programme as a stranger asks for it, kept ready and not.
pub async fn rows(prepared: &Prepared, bare: &Bare, table: &mut Table) -> anyhow::Result<()> {
    let house = prepared.house("public").await?;
    let hello = get("/hello", GZIP);
    let mut hello = Question::new(move |_| hello.clone(), |answer| answer.status == 200);
    let page = get("/en/programme", GZIP);
    let mut kept =
        Question::new(move |_| page.clone(), |answer| answer.status == 200 && answer.body.len() > 1000);
    let (ours, limit) = compared((&house.target, &mut kept), (&bare.target, &mut hello)).await?;
    table.beside("programme page, kept ready (limit: hello world)", &ours, &limit, Some(85.0));

    // A query that no page knows: nothing is kept under it.
    let mut asked = 0_u64;
    let fresh = move |_| {
        asked += 1;
        get(&format!("/en/programme?n={asked}"), GZIP)
    };
    let mut fresh = Question::new(fresh, |answer| answer.status == 200 && answer.has("</html>"));
    let ours = house.target.measured(&mut fresh).await?;
    table.throughput("programme page, made anew", &ours, 3000.0);
    Ok(())
}
