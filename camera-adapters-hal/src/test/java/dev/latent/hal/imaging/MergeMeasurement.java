package dev.latent.hal.imaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how much nearer to a frame without noise four merged frames are than the first alone, in dB of raw PSNR, at
 * several sensitivities, for the scene {@code -Dscene=...} or the bundled one reduced by two. Four frames without any
 * fault would gain 6.02 dB.
 */
final class MergeMeasurement {
  private MergeMeasurement() {}

  public static void main(String[] args) throws SceneException {
    String name = System.getProperty("scene");
    Scene scene = name == null ? Scene.bundled() : Scene.read(Path.of(name));
    FrameSize size = new FrameSize(scene.width() / 4 * 2, scene.height() / 4 * 2);
    LinearScene light = scene.cover(size);
    for (int iso : new int[] {50, 200, 800, 3200}) {
      SensorModel sensor = new SensorModel.Builder().size(size).iso(iso).build();
      SensorModel perfect =
          new SensorModel.Builder().size(size).fullWellElectrons(1e12).readNoiseElectrons(0).build();
      CellPlanes truth = loaded(Bursts.of(light, perfect, 1, 1).getFirst(), sensor);
      List<RawFrame> burst = Bursts.of(light, sensor, 1, 4);
      double one = psnr(loaded(burst.getFirst(), sensor), truth);
      double four = psnr(merged(burst, sensor), truth);
      System.out.printf("ISO %d: one frame %.2f dB, four merged %.2f dB, gain %.2f dB%n", iso, one, four, four - one);
    }
  }

  private static CellPlanes loaded(RawFrame frame, SensorModel sensor) {
    CellPlanes cells = new CellPlanes(sensor.size().width() / 2);
    cells.hold(0, sensor.size().height() / 2);
    cells.load(frame, sensor.blackLevel(), new short[sensor.size().width()]);
    return cells;
  }

  private static CellPlanes merged(List<RawFrame> burst, SensorModel sensor) {
    List<Motion> motions = new ArrayList<>(List.of(Motion.NONE));
    Thumbnail first = Thumbnail.of(burst.getFirst(), Brake.NONE);
    burst.stream().skip(1)
        .map(frame -> GlobalAlignment.of(first, Thumbnail.of(frame, Brake.NONE), Brake.NONE))
        .forEach(motions::add);
    Warp warp = new Warp(new MotionField(burst, motions, sensor, Brake.NONE), sensor, Brake.NONE);
    RobustMerge merge = new RobustMerge(sensor);
    CellPlanes reference = loaded(burst.getFirst(), sensor);
    CellPlanes sum = new CellPlanes(reference.width);
    CellPlanes laid = new CellPlanes(reference.width);
    sum.hold(0, reference.end());
    laid.hold(0, reference.end());
    merge.begin(sum);
    for (int i = 1; i < burst.size(); i++) {
      warp.lay(burst.get(i), i, laid);
      merge.add(reference, laid, sum);
    }
    merge.finish(reference, sum);
    return sum;
  }

  private static double psnr(CellPlanes a, CellPlanes b) {
    double squares = 0;
    for (int kind = 0; kind < CellPlanes.PLANES; kind++) {
      for (int row = 0; row < a.end(); row++) {
        for (int x = 0; x < a.width; x++) {
          double d = a.plane(kind)[a.at(row) + x] - b.plane(kind)[b.at(row) + x];
          squares += d * d;
        }
      }
    }
    return 10 * Math.log10(959.0 * 959 * 4 * a.width * a.end() / squares);
  }
}
