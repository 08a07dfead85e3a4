package dev.latent.camera.model.device;

/** The encoding of a stream. Source: Camera Kit, CameraFormat. */
public enum CameraFormat {
  RGBA_8888(3),
  DNG(4),
  DNG_XDRAW(5),
  YUV_420_SP(1003),
  JPEG(2000),
  YCBCR_P010(2001),
  YCRCB_P010(2002),
  HEIC(2003),
  DEPTH_16(3000),
  DEPTH_32(3001);

  private final int code;

  CameraFormat(int code) {
    this.code = code;
  }

  /** The number that the kit gives it. */
  public int code() {
    return code;
  }
}
