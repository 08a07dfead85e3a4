package dev.latent.medialibrary;

import dev.latent.camera.model.asset.AssetError;
import dev.latent.camera.model.asset.AssetErrorCode;
import java.io.IOException;

/** An I/O fault that is translated already. */
final class LibraryFault extends IOException {

  private static final long serialVersionUID = 1;

  private final AssetErrorCode code;

  /** @param what one sentence for a person */
  LibraryFault(AssetErrorCode code, String what, Throwable cause) {
    super(what, cause);
    this.code = code;
  }

  LibraryFault(AssetErrorCode code, String what) {
    super(what);
    this.code = code;
  }

  AssetError error() {
    return code.because(String.valueOf(getMessage()));
  }
}
