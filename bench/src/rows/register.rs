//! Registrations by the public form, each with its letter written in the same act.

use crate::{
    house::Prepared,
    http::post_multipart,
    load::{CLIENTS, Question},
    table::Table,
};

/// People whom nobody knows yet.
fn newcomers() -> Question<'static> {
    let request = |_| {
        let name = format!("Nadia {:016x}", fastrand::u64(..));
        let email = format!("{:016x}@bench.example", fastrand::u64(..));
        let page = format!("{:032x}", fastrand::u128(..));
        let fields = [
            ("csrf", page.as_str()),
            ("given_name", &name),
            ("family_name", "Nunes"),
            ("latin_given", &name),
            ("latin_family", "Nunes"),
            ("email", &email),
            ("language", "en"),
            ("a-working_languages", "English, Portuguese"),
            ("a-privacy", "yes"),
        ];
        post_multipart("/en/register/volunteer", "", &fields, None)
    };
    Question::new(request, |answer| answer.status == 303)
}

/// Throughput and latency.
pub async fn rows(prepared: &Prepared, table: &mut Table) -> anyhow::Result<()> {
    let house = prepared.house("register").await?;
    let ours = house.target.measured(&mut newcomers()).await?;
    table.throughput("registration by the public form, with its letter", &ours, 3000.0);
    table.plain(
        &format!("registration, p99 at {CLIENTS} clients"),
        format!("{:.1} ms", ours.percentile_ms(99)),
    );
    Ok(())
}
