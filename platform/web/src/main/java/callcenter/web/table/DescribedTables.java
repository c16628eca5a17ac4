package callcenter.web.table;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Describes answers that are tables for those who accept them: text, and no object as in JSON. The example is extension
 * {@value #EXAMPLE} of the object's schema.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class DescribedTables implements OASFilter {

    public static final String EXAMPLE = "x-table";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(response -> response.getContent() != null
                        && response.getContent().getMediaTypes().containsKey(CsvTable.TEXT_CSV))
                .forEach(response -> describe(response.getContent(), api.getComponents()));
        api.getComponents().getSchemas().values().forEach(schema -> schema.removeExtension(EXAMPLE));
    }

    private static void describe(Content content, Components components) {
        var table =
                OASFactory.createMediaType().schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        var example = example(content.getMediaType(CsvTable.TEXT_CSV), components);
        content.addMediaType(
                CsvTable.TEXT_CSV,
                example == null
                        ? table
                        : table.addExample("a table", OASFactory.createExample().value(example)));
    }

    private static @Nullable Object example(MediaType described, Components components) {
        var ref = described.getSchema() == null ? null : described.getSchema().getRef();
        var schema = ref == null ? null : components.getSchemas().get(ref.substring(ref.lastIndexOf('/') + 1));
        return schema == null || schema.getExtensions() == null
                ? null
                : schema.getExtensions().get(EXAMPLE);
    }
}
