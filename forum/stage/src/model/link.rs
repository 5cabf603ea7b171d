//! The address of a hall's own screens. Whoever has it sees what the hall sees, also a recording that is not public.

use kernel::secret;
use uuid::Uuid;

/// The secret in that address, made from the link and the installation's key: whoever reads the database cannot make it.
pub fn screen_secret(seal: &[u8; 32], link: Uuid) -> String {
    let hash = secret::hash(&format!("{}:hall-screen:{link}", hexadecimal(seal)));
    hexadecimal(&hash[..16])
}

/// By what two secrets are known to differ; whoever knows it knows neither.
pub fn screen_mark(seal: &[u8; 32], link: Uuid) -> String {
    hexadecimal(&secret::hash(&format!("{}:hall-screen-mark:{link}", hexadecimal(seal)))[..8])
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
