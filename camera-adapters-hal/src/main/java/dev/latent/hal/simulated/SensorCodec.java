package dev.latent.hal.simulated;

import dev.latent.hal.imaging.ColourMatrix;
import dev.latent.hal.imaging.FrameSize;
import dev.latent.hal.imaging.SensorModel;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A sensor model as bytes, in the order of the code below; part of {@link FactsCodec}'s version. */
final class SensorCodec {

  private SensorCodec() {}

  static void write(DataOutput out, SensorModel sensor) throws IOException {
    out.writeInt(sensor.size().width());
    out.writeInt(sensor.size().height());
    out.writeInt(sensor.blackLevel());
    out.writeInt(sensor.whiteLevel());
    out.writeDouble(sensor.fullWellElectrons());
    out.writeDouble(sensor.readNoiseElectrons());
    out.writeDouble(sensor.redGain());
    out.writeDouble(sensor.blueGain());
    out.writeInt(sensor.baseIso());
    out.writeInt(sensor.iso());
    out.writeDouble(sensor.exposureSeconds());
    writeRow(out, sensor.colours().red());
    writeRow(out, sensor.colours().green());
    writeRow(out, sensor.colours().blue());
  }

  static SensorModel read(DataInput in) throws IOException {
    return new SensorModel.Builder()
        .size(new FrameSize(in.readInt(), in.readInt()))
        .blackLevel(in.readInt())
        .whiteLevel(in.readInt())
        .fullWellElectrons(in.readDouble())
        .readNoiseElectrons(in.readDouble())
        .redGain(in.readDouble())
        .blueGain(in.readDouble())
        .baseIso(in.readInt())
        .iso(in.readInt())
        .exposureSeconds(in.readDouble())
        .colours(new ColourMatrix(readRow(in), readRow(in), readRow(in)))
        .build();
  }

  private static void writeRow(DataOutput out, ColourMatrix.Row row) throws IOException {
    out.writeDouble(row.fromRed());
    out.writeDouble(row.fromGreen());
    out.writeDouble(row.fromBlue());
  }

  private static ColourMatrix.Row readRow(DataInput in) throws IOException {
    return new ColourMatrix.Row(in.readDouble(), in.readDouble(), in.readDouble());
  }
}
