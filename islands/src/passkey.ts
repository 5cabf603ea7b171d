/**
 * `<passkey-button action="create|get" options="…" finish="…">` around a button and a `data-say` line.
 * Asks the server for a challenge, the device for its answer, and goes where the server then says.
 * Both addresses take POST with `x-csrf`; `options` answers `{"publicKey": …}`, `finish` `{"next": "/…"}`.
 */

class PasskeyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    if (!button) return;
    if (!("PublicKeyCredential" in window)) {
      button.disabled = true;
      this.say("unsupported");
      return;
    }
    button.addEventListener("click", () => void this.go(button));
  }

  private async go(button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    this.say(undefined);
    try {
      const asked = await this.post("options", this.fields());
      const credential = await this.ask(asked as { publicKey: unknown });
      if (!credential) return this.say("cancelled");
      const answer = (await this.post("finish", { ...this.fields(), credential })) as { next: string };
      location.assign(answer.next);
    } catch (error) {
      const cancelled = error instanceof DOMException && (error.name === "NotAllowedError" || error.name === "AbortError");
      this.say(cancelled ? "cancelled" : "failed");
    } finally {
      button.disabled = false;
    }
  }

  private async ask(asked: { publicKey: unknown }): Promise<unknown> {
    const credential =
      this.getAttribute("action") === "create"
        ? await navigator.credentials.create({ publicKey: creationOptions(asked.publicKey as PublicKeyCredentialCreationOptionsJSON) })
        : await navigator.credentials.get({ publicKey: requestOptions(asked.publicKey as PublicKeyCredentialRequestOptionsJSON) });
    return credential instanceof PublicKeyCredential ? asJson(credential) : null;
  }

  /** What else the form around the button holds: the name of the key, where to go then. */
  private fields(): Record<string, string> {
    const form = this.closest("form");
    const fields: Record<string, string> = {};
    if (form) for (const [name, value] of new FormData(form)) if (typeof value === "string") fields[name] = value;
    return fields;
  }

  private async post(attribute: "options" | "finish", body: unknown): Promise<unknown> {
    const response = await fetch(this.getAttribute(attribute) ?? "", {
      method: "POST",
      headers: { "content-type": "application/json", "x-csrf": this.dataset["csrf"] ?? "" },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  }

  private say(what: "unsupported" | "cancelled" | "failed" | undefined): void {
    const line = this.querySelector("[data-say]");
    if (line) line.textContent = what ? (this.dataset[what] ?? "") : "";
  }
}

function creationOptions(json: PublicKeyCredentialCreationOptionsJSON): PublicKeyCredentialCreationOptions {
  if (PublicKeyCredential.parseCreationOptionsFromJSON) return PublicKeyCredential.parseCreationOptionsFromJSON(json);
  const { extensions: _unread, ...rest } = json;
  return {
    ...rest,
    challenge: bytes(json.challenge),
    user: { ...json.user, id: bytes(json.user.id) },
    excludeCredentials: descriptors(json.excludeCredentials),
  } as PublicKeyCredentialCreationOptions;
}

function requestOptions(json: PublicKeyCredentialRequestOptionsJSON): PublicKeyCredentialRequestOptions {
  if (PublicKeyCredential.parseRequestOptionsFromJSON) return PublicKeyCredential.parseRequestOptionsFromJSON(json);
  const { extensions: _unread, ...rest } = json;
  return {
    ...rest,
    challenge: bytes(json.challenge),
    allowCredentials: descriptors(json.allowCredentials),
  } as PublicKeyCredentialRequestOptions;
}

function descriptors(list: PublicKeyCredentialDescriptorJSON[] | undefined): PublicKeyCredentialDescriptor[] {
  return (list ?? []).map((it) => ({ ...it, id: bytes(it.id) }) as PublicKeyCredentialDescriptor);
}

/** What `toJSON` gives, also where the browser is older than it. */
function asJson(credential: PublicKeyCredential): unknown {
  if (typeof credential.toJSON === "function") return credential.toJSON();
  const response: Record<string, unknown> = { clientDataJSON: text(credential.response.clientDataJSON) };
  if (credential.response instanceof AuthenticatorAttestationResponse) {
    response["attestationObject"] = text(credential.response.attestationObject);
    response["transports"] = credential.response.getTransports?.() ?? [];
  } else if (credential.response instanceof AuthenticatorAssertionResponse) {
    response["authenticatorData"] = text(credential.response.authenticatorData);
    response["signature"] = text(credential.response.signature);
    response["userHandle"] = credential.response.userHandle ? text(credential.response.userHandle) : null;
  }
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response,
  };
}

function bytes(base64url: string): ArrayBuffer {
  const plain = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0)).buffer as ArrayBuffer;
}

function text(buffer: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

if (!customElements.get("passkey-button")) customElements.define("passkey-button", PasskeyButton);
