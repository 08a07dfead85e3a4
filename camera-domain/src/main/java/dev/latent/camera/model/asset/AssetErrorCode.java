package dev.latent.camera.model.asset;

/** Why a media library call is refused. Source: Media Library Kit and Core File Kit error codes. */
public enum AssetErrorCode {
  NOT_SYSTEM_APPLICATION(202),
  PARAMETER(401),
  NO_SUCH_FILE(13900002),
  IO_ERROR(13900005),
  PERMISSION_DENIED(13900012),
  FILE_EXISTS(13900015),
  INVALID_ARGUMENT(13900020),
  NO_SPACE_LEFT(13900025),
  READ_ONLY_FILE_SYSTEM(13900027),
  INVALID_DISPLAY_NAME(14000001),
  INVALID_URI(14000002),
  INTERNAL(14000011),
  OPERATION_NOT_SUPPORTED(14000016);

  private final int code;

  AssetErrorCode(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }

  public AssetError because(String what) {
    return new AssetError(this, what);
  }
}
