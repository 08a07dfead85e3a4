package dev.latent.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latent.camera.model.asset.AssetFilter;
import dev.latent.camera.model.asset.AssetState;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteConfig;

class PageQueryTest {

  @TempDir
  private Path folder;

  static Stream<AssetFilter> filters() {
    return Stream.of(AssetFilter.KEPT, AssetFilter.TRASHED)
        .flatMap(it -> Stream.of(it, it.favoritesOnly(), it.in("DCIM")))
        .flatMap(it -> Stream.of(it, it.in(AssetState.FINAL), it.in(AssetState.FAILED)))
        .flatMap(it -> Stream.of(it, it.since(OffsetDateTime.MAX)));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void finds_the_rows_of_a_page_in_their_order_and_sorts_none(AssetFilter filter) throws SQLException {
    try (Connection catalogue = new SQLiteConfig().createConnection("jdbc:sqlite:" + folder.resolve("catalogue.db"))) {
      Schema.migrate(catalogue);
      for (boolean after : new boolean[] {false, true}) {
        assertThat(plan(catalogue, Column.READ + PageQuery.of(filter, after))).singleElement().asString()
            .contains("asset USING INDEX").doesNotContain("TEMP");
      }
    }
  }

  private static List<String> plan(Connection catalogue, String query) throws SQLException {
    List<String> steps = new ArrayList<>();
    try (Statement statement = catalogue.createStatement();
        ResultSet result = statement.executeQuery("EXPLAIN QUERY PLAN " + query)) {
      while (result.next()) {
        steps.add(result.getString("detail"));
      }
    }
    return steps;
  }
}
