package dev.latent.camera.model.device;

/** Why a camera call is refused. Source: Camera Kit, CameraErrorCode, and the universal codes 201, 202 and 801. */
public enum CameraErrorCode {
  PERMISSION_DENIED(201),
  NOT_SYSTEM_APPLICATION(202),
  CAPABILITY_NOT_SUPPORTED(801),
  INVALID_ARGUMENT(7400101),
  OPERATION_NOT_ALLOWED(7400102),
  SESSION_NOT_CONFIG(7400103),
  SESSION_NOT_RUNNING(7400104),
  SESSION_CONFIG_LOCKED(7400105),
  DEVICE_SETTING_LOCKED(7400106),
  CONFLICT_CAMERA(7400107),
  DEVICE_DISABLED(7400108),
  DEVICE_PREEMPTED(7400109),
  UNRESOLVED_CONFLICTS_WITH_CURRENT_CONFIGURATIONS(7400110),
  DEVICE_FREQUENTLY_SWITCHED(7400111),
  CAMERA_LENS_RETRACTED(7400112),
  UNSUPPORTED_MULTI_CAMERA_COMBINATION(7400113),
  SERVICE_FATAL_ERROR(7400201);

  private final int code;

  CameraErrorCode(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }

  public CameraError because(String what) {
    return new CameraError(this, what);
  }
}
